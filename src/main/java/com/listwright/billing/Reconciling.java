package com.listwright.billing;

import com.listwright.billing.Inbox.Receipt;
import com.listwright.billing.stripe.StripeGateway;
import com.listwright.billing.stripe.StripeSettings;
import com.listwright.billing.stripe.StripeTrouble;
import com.listwright.platform.Sweep;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Stripe wanted to tell while nobody was there: it keeps its events for a month, and they are read from there. */
@Singleton
class Reconciling implements Sweep {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciling.class);
    private static final Duration OVERLAP = Duration.ofMinutes(15);
    private static final Duration KEPT_BY_STRIPE = Duration.ofDays(30);

    private final StripeGateway stripe;
    private final StripeSettings settings;
    private final Inbox inbox;
    private final InboxRepository marks;
    private final Tenancy tenancy;
    private final Clock clock;

    Reconciling(
            StripeGateway stripe,
            StripeSettings settings,
            Inbox inbox,
            InboxRepository marks,
            Tenancy tenancy,
            Clock clock) {
        this.stripe = stripe;
        this.settings = settings;
        this.inbox = inbox;
        this.marks = marks;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "events that Stripe could not deliver";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    /** The mark moves only when everything up to it is kept, so a crash on the way begins again at the old one. */
    @Override
    public int sweep() {
        if (settings.apiKey().isEmpty()) {
            return 0;
        }
        try {
            var begun = clock.instant();
            var missed = fetch(since(begun));
            tenancy.across(InboxRepository.OWNERLESS, () -> {
                marks.reconciled(begun);
                return true;
            });
            return missed;
        } catch (StripeTrouble away) {
            LOG.warn("stripe_not_reconciled {}", away.getMessage());
            return 0;
        }
    }

    private Instant since(Instant now) {
        var oldest = now.minus(KEPT_BY_STRIPE);
        var mark = tenancy.across(InboxRepository.OWNERLESS, marks::reconciledUpto)
                .map(upto -> upto.minus(OVERLAP))
                .orElse(oldest);
        return mark.isAfter(oldest) ? mark : oldest;
    }

    private int fetch(Instant since) {
        return (int) stripe.eventsSince(since).reversed().stream()
                .filter(event -> inbox.keep(event.body().getBytes(StandardCharsets.UTF_8)) instanceof Receipt.Kept)
                .count();
    }
}
