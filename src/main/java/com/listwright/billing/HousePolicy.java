package com.listwright.billing;

import com.listwright.account.Plan;
import com.listwright.billing.stripe.BilledInvoice;
import com.listwright.billing.stripe.BilledSubscription;
import com.listwright.billing.stripe.BilledSubscription.Status;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an account gets for what Stripe says of it. The same truth gives the same verdict, whatever was told before. */
@Singleton
final class HousePolicy {
    static final Duration GRACE = Duration.ofDays(7);

    private final Plans plans;

    HousePolicy(Plans plans) {
        this.plans = plans;
    }

    Verdict judge(Truth truth, @Nullable Instant pastDueBefore, Instant now) {
        var odd = new ArrayList<String>();
        var deals = truth.subscriptions().stream()
                .filter(billed -> billed.status().lives())
                .flatMap(billed -> deal(billed, odd).stream())
                .sorted(byWorth(truth, now).reversed())
                .toList();
        if (deals.size() > 1) {
            odd.add(deals.size() + " subscriptions live; "
                    + deals.getFirst().billed().id() + " decides");
        }
        if (deals.isEmpty()) {
            return new Verdict(ended(truth), Optional.empty(), odd);
        }
        var deal = deals.getFirst();
        if (deal.billed().status() == Status.UNKNOWN) {
            odd.add(deal.billed().id() + " has a status that we do not know");
        }
        var pastDueSince = pastDueSince(truth, deal, pastDueBefore, now);
        return new Verdict(
                footing(truth, deal, pastDueSince), Optional.of(subscription(truth, deal, pastDueSince)), odd);
    }

    private static Optional<Deal> deal(BilledSubscription billed, List<String> odd) {
        var deal = Deal.of(billed);
        if (deal.isEmpty()) {
            odd.add(billed.id() + " lives without a price of ours");
        }
        return deal;
    }

    /** What is paid up comes before what is owed for, what costs more before what costs less. */
    private Comparator<Deal> byWorth(Truth truth, Instant now) {
        return Comparator.<Deal, Access>comparing(deal -> access(truth, deal, now), Comparator.reverseOrder())
                .thenComparingLong(deal ->
                        plans.of(deal.offer().plan()).monthMicroUsd(deal.offer().each()))
                .thenComparing(deal -> deal.billed().created())
                .thenComparing(deal -> deal.billed().id());
    }

    private static Access access(Truth truth, Deal deal, Instant now) {
        var access = access(deal.billed().status());
        var owedSince = firstFailure(truth, deal);
        return access == Access.GRACE
                        && owedSince.isPresent()
                        && !now.isBefore(owedSince.get().plus(GRACE))
                ? Access.SUSPENDED
                : access;
    }

    private static Access access(Status status) {
        return switch (status) {
            case TRIALING, ACTIVE -> Access.PAID;
            case PAST_DUE -> Access.GRACE;
            case UNPAID, PAUSED, UNKNOWN -> Access.SUSPENDED;
            case INCOMPLETE, INCOMPLETE_EXPIRED, CANCELED -> Access.ENDED;
        };
    }

    private static Optional<Instant> firstFailure(Truth truth, Deal deal) {
        return truth.invoices().stream()
                .filter(invoice -> deal.billed().id().equals(invoice.subscription()))
                .filter(BilledInvoice::isFailing)
                .map(BilledInvoice::failingSince)
                .min(Comparator.naturalOrder());
    }

    /** Stripe says which invoice is open and since when; should it not, the first time that we saw it counts. */
    private static @Nullable Instant pastDueSince(Truth truth, Deal deal, @Nullable Instant before, Instant now) {
        return switch (deal.billed().status()) {
            case PAST_DUE -> firstFailure(truth, deal).orElse(before == null ? now : before);
            case UNPAID -> firstFailure(truth, deal).orElse(before);
            case TRIALING, ACTIVE, PAUSED, INCOMPLETE, INCOMPLETE_EXPIRED, CANCELED, UNKNOWN -> null;
        };
    }

    private static Subscription subscription(Truth truth, Deal deal, @Nullable Instant pastDueSince) {
        var item = deal.item();
        var cancelAt = cancelAt(deal);
        var ends = cancelAt != null && cancelAt.isAfter(item.start()) && cancelAt.isBefore(item.end())
                ? cancelAt
                : item.end();
        var access = access(deal.billed().status());
        return new Subscription(
                deal.offer().plan(),
                deal.offer().each(),
                access,
                anchor(deal),
                item.start(),
                ends,
                nextPlan(truth, deal, cancelAt, ends),
                access == Access.GRACE && pastDueSince != null ? pastDueSince.plus(GRACE) : null,
                truth.isDisputed());
    }

    /** Months are counted from the day that billing is anchored to, if this period began on such a day. */
    private static Instant anchor(Deal deal) {
        var anchor = deal.billed().anchor();
        var start = deal.item().start();
        return Period.around(start, anchor).start().equals(start) ? anchor : start;
    }

    private static @Nullable Instant cancelAt(Deal deal) {
        if (deal.billed().cancelAt() != null) {
            return deal.billed().cancelAt();
        }
        return deal.billed().cancelAtPeriodEnd() ? deal.item().end() : null;
    }

    private static @Nullable Plan nextPlan(Truth truth, Deal deal, @Nullable Instant cancelAt, Instant ends) {
        if (cancelAt != null && !cancelAt.isAfter(ends)) {
            return Plan.FREE;
        }
        var upcoming = truth.upcoming().get(deal.billed().id());
        return upcoming != null && !upcoming.at().isAfter(ends)
                ? upcoming.offer().plan()
                : null;
    }

    private static Footing footing(Truth truth, Deal deal, @Nullable Instant pastDueSince) {
        var billed = deal.billed();
        var upcoming = truth.upcoming().get(billed.id());
        return new Footing(
                billed.status().toString(),
                billed.id(),
                deal.offer().each(),
                cancelAt(deal),
                pastDueSince,
                billed.status() == Status.TRIALING ? billed.trialEnd() : null,
                truth.isDisputed(),
                upcoming == null ? null : upcoming.offer().plan(),
                upcoming == null ? null : upcoming.offer().each(),
                upcoming == null ? null : upcoming.at(),
                truth.invoices().stream()
                        .filter(invoice -> billed.id().equals(invoice.subscription()))
                        .filter(BilledInvoice::isFailing)
                        .flatMap(invoice -> Stream.ofNullable(invoice.hostedUrl()))
                        .findFirst()
                        .orElse(null));
    }

    /** Nothing lives: the newest says how it ended. */
    private static Footing ended(Truth truth) {
        return truth.subscriptions().stream()
                .max(Comparator.comparing(BilledSubscription::created).thenComparing(BilledSubscription::id))
                .map(last -> new Footing(
                        last.status().toString(),
                        last.id(),
                        null,
                        null,
                        null,
                        null,
                        truth.isDisputed(),
                        null,
                        null,
                        null,
                        null))
                .orElse(Footing.NONE);
    }
}
