package com.listwright.billing;

import com.listwright.account.Caller;
import com.listwright.account.Plan;
import com.listwright.account.Role;
import com.listwright.billing.Leases.Lease;
import com.listwright.billing.stripe.BilledInvoice;
import com.listwright.billing.stripe.BilledSubscription.Item;
import com.listwright.billing.stripe.StripeGateway;
import com.listwright.billing.stripe.StripeGateway.NewItems;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The door to another plan for an office that has one. More is had and paid now; less begins when what is paid for is
 * over.
 */
@Singleton
public class PlanChanges {
    /** What a wish came to. */
    public sealed interface Change {
        /**
         * What it would cost.
         *
         * @param at when it would begin
         * @param due at that moment, in the currency's smallest unit
         */
        record Previewed(boolean now, Instant at, long due, String currency, List<Line> lines) implements Change {
            public Previewed {
                lines = List.copyOf(lines);
            }
        }

        record Done() implements Change {}

        /** Nothing has changed: the card was declined, or has to be confirmed on this page. */
        record PaymentNeeded(@Nullable String url) implements Change {}

        record SamePlan() implements Change {}

        record NoSubscription() implements Change {}

        /** What is owed comes first. */
        record PaymentDue() implements Change {}

        record NothingToPay() implements Change {}

        record Busy() implements Change {}

        record RoleNotAllowed() implements Change {}
    }

    /** One line of a preview. */
    public record Line(String text, long amount) {}

    private final Leases leases;
    private final Following following;
    private final StandingRepository standings;
    private final Catalogue catalogue;
    private final StripeGateway stripe;
    private final Tenancy tenancy;
    private final Clock clock;

    PlanChanges(
            Leases leases,
            Following following,
            StandingRepository standings,
            Catalogue catalogue,
            StripeGateway stripe,
            Tenancy tenancy,
            Clock clock) {
        this.leases = leases;
        this.following = following;
        this.standings = standings;
        this.catalogue = catalogue;
        this.stripe = stripe;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    public Change preview(Caller caller, Offer wish) {
        return toAnother(caller, wish, (lease, present) -> {
            if (!isMore(present.offer(), wish)) {
                return new Change.Previewed(false, present.item().end(), 0, "usd", List.of());
            }
            var now = clock.instant();
            var invoice =
                    stripe.preview(present.billed().customer(), present.billed().id(), items(present, wish), now);
            return new Change.Previewed(true, now, invoice.amountDue(), invoice.currency(), lines(invoice));
        });
    }

    private static List<Line> lines(BilledInvoice invoice) {
        return invoice.lines().stream()
                .map(line -> new Line(line.text(), line.amount()))
                .toList();
    }

    public Change change(Caller caller, Offer wish) {
        return toAnother(caller, wish, (lease, present) -> {
            release(lease, present);
            return isMore(present.offer(), wish) ? now(lease, present, wish) : later(lease, present, wish);
        });
    }

    private Change now(Lease lease, Deal present, Offer wish) {
        var changed = stripe.change(present.billed().id(), items(present, wish), clock.instant(), lease.key("change"));
        var truth = following.follow(lease);
        return changed.updatePending() ? new Change.PaymentNeeded(openInvoice(truth)) : new Change.Done();
    }

    private static @Nullable String openInvoice(Truth truth) {
        return truth.invoices().stream()
                .filter(invoice -> invoice.status().equals("open"))
                .findFirst()
                .map(BilledInvoice::hostedUrl)
                .orElse(null);
    }

    private Change later(Lease lease, Deal present, Offer wish) {
        var prices = new ArrayList<String>();
        prices.add(catalogue.price(wish));
        catalogue.overagePrice(wish).ifPresent(prices::add);
        stripe.changeLater(present.billed(), prices, present.item().end(), lease.key("later"));
        following.follow(lease);
        return new Change.Done();
    }

    /** What was to come later is given up: the schedule, not the subscription. */
    public Change stay(Caller caller) {
        return onSubscription(caller, (lease, present) -> {
            release(lease, present);
            following.follow(lease);
            return new Change.Done();
        });
    }

    public Change cancel(Caller caller) {
        return onSubscription(caller, (lease, present) -> {
            release(lease, present);
            stripe.cancelAtPeriodEnd(present.billed().id(), lease.key("leave"));
            following.follow(lease);
            return new Change.Done();
        });
    }

    public Change resume(Caller caller) {
        return onSubscription(caller, (lease, present) -> {
            if (present.billed().cancelAtPeriodEnd() || present.billed().cancelAt() != null) {
                stripe.keep(present.billed(), lease.key("keep"));
                following.follow(lease);
            }
            return new Change.Done();
        });
    }

    private void release(Lease lease, Deal present) {
        if (present.billed().schedule() != null) {
            stripe.release(present.billed().schedule(), lease.key("release"));
        }
    }

    private Change toAnother(Caller caller, Offer wish, BiFunction<Lease, Deal, Change> deed) {
        if (wish.plan() == Plan.FREE) {
            return new Change.NothingToPay();
        }
        return onSubscription(caller, (lease, present) -> {
            if (present.offer().equals(wish)) {
                return new Change.SamePlan();
            }
            return switch (present.billed().status()) {
                case ACTIVE, TRIALING -> deed.apply(lease, present);
                case PAST_DUE, UNPAID, PAUSED, INCOMPLETE, INCOMPLETE_EXPIRED, CANCELED, UNKNOWN ->
                    new Change.PaymentDue();
            };
        });
    }

    private Change onSubscription(Caller caller, BiFunction<Lease, Deal, Change> deed) {
        if (caller.role() != Role.OWNER) {
            return new Change.RoleNotAllowed();
        }
        return leases.await(
                        caller.account(),
                        lease -> present(lease)
                                .map(present -> deed.apply(lease, present))
                                .orElseGet(Change.NoSubscription::new))
                .orElseGet(Change.Busy::new);
    }

    /**
     * The subscription that decides, asked anew: what is changed is what there is now, and not what a page still shows.
     */
    private Optional<Deal> present(Lease lease) {
        var truth = following.follow(lease);
        var account = lease.account();
        var deciding = tenancy.in(account, () -> standings.find(account)).map(Footing::subscriptionId);
        return truth.subscriptions().stream()
                .filter(billed -> billed.status().lives())
                .filter(billed -> deciding.filter(billed.id()::equals).isPresent())
                .findFirst()
                .flatMap(Deal::of);
    }

    /** A larger plan, or the same one for longer. */
    private static boolean isMore(Offer present, Offer wish) {
        var larger = wish.plan().compareTo(present.plan());
        return larger > 0 || (larger == 0 && wish.each().compareTo(present.each()) > 0);
    }

    private NewItems items(Deal present, Offer wish) {
        var metered = present.billed().items().stream()
                .filter(item -> !item.licensed())
                .map(Item::id)
                .toList();
        return new NewItems(present.item().id(), catalogue.price(wish), catalogue.overagePrice(wish), metered);
    }
}
