package com.listwright.billing;

import com.listwright.billing.Leases.Lease;
import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings an account to where Stripe has it: reads everything, judges, and writes the outcome together with the marks of
 * the events that it settles. It does not matter which event was the reason, nor whether there was one.
 */
@Singleton
class Following {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    private final Leases leases;
    private final TruthReader reader;
    private final Extras extras;
    private final HousePolicy policy;
    private final Subscriptions subscriptions;
    private final StandingRepository standings;
    private final InboxRepository inbox;
    private final Customers customers;
    private final Papers papers;
    private final Dunning dunning;
    private final Tenancy tenancy;
    private final Clock clock;

    Following(
            Leases leases,
            TruthReader reader,
            Extras extras,
            HousePolicy policy,
            Subscriptions subscriptions,
            StandingRepository standings,
            InboxRepository inbox,
            Customers customers,
            Papers papers,
            Dunning dunning,
            Tenancy tenancy,
            Clock clock) {
        this.leases = leases;
        this.reader = reader;
        this.extras = extras;
        this.policy = policy;
        this.subscriptions = subscriptions;
        this.standings = standings;
        this.inbox = inbox;
        this.customers = customers;
        this.papers = papers;
        this.dunning = dunning;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** False when somebody else deals with the account at this moment. */
    boolean follow(AccountId account) {
        return leases.hold(account, this::follow).isPresent();
    }

    /** The events are counted before Stripe is asked: what they tell of is in the answer. */
    Truth follow(Lease lease) {
        var account = lease.account();
        var open = open(account);
        var truth = reader.read(account);
        extras.see(lease, truth);
        return tenancy.in(account, () -> {
            leases.confirm(lease);
            write(account, truth);
            inbox.done(events(open, false), clock.instant());
            inbox.again(events(open, true), clock.instant());
            return truth;
        });
    }

    private List<WebhookWork> open(AccountId account) {
        var names = customers.all(account).stream().map(PayingCustomer::id).toList();
        return tenancy.in(account, () -> inbox.openOf(Inbox.array(names)));
    }

    private static String events(List<WebhookWork> open, boolean tellMore) {
        return Inbox.array(open.stream()
                .filter(work -> work.tellsMore() == tellMore)
                .map(WebhookWork::eventId)
                .toList());
    }

    private void write(AccountId account, Truth truth) {
        var now = clock.instant();
        var before = standings.find(account).orElse(Footing.NONE);
        var verdict = policy.judge(truth, before.pastDueSince(), now);
        verdict.odd().forEach(odd -> LOG.error("billing_odd {}: {}", account, odd));
        next(account, verdict).ifPresent(subscription -> subscriptions.follow(account, subscription));
        put(account, verdict.footing());
        papers.copyAll(account, truth.invoices());
        truth.disputes().forEach(dispute -> papers.copy(account, dispute));
        dunning.after(account, before, verdict.footing());
    }

    /** Where nothing lives, what there was has ended. */
    private Optional<Subscription> next(AccountId account, Verdict verdict) {
        return verdict.subscription().or(() -> subscriptions.find(account).map(Subscription::ended));
    }

    private void put(AccountId account, Footing footing) {
        standings.put(
                account,
                footing.status(),
                footing.subscriptionId(),
                footing.billedEach(),
                footing.cancelAt(),
                footing.pastDueSince(),
                footing.trialEnd(),
                footing.disputeOpen(),
                footing.nextPlan(),
                footing.nextEach(),
                footing.nextAt(),
                footing.paymentUrl(),
                clock.instant());
    }
}
