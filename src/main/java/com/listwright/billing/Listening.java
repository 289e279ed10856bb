package com.listwright.billing;

import com.listwright.billing.Leases.Overtaken;
import com.listwright.billing.stripe.StripeGateway;
import com.listwright.billing.stripe.StripeTrouble;
import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deals with one event: finds out whose it is, and follows their account. What fails is tried again after pauses that
 * double, and then parked where the operator sees it.
 */
@Singleton
class Listening {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final Duration BUSY = Duration.ofMillis(400);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int TRIES = 14;

    private final InboxRepository inbox;
    private final Customers customers;
    private final Following following;
    private final Papers papers;
    private final StripeGateway stripe;
    private final Tenancy tenancy;
    private final Clock clock;

    Listening(
            InboxRepository inbox,
            Customers customers,
            Following following,
            Papers papers,
            StripeGateway stripe,
            Tenancy tenancy,
            Clock clock) {
        this.inbox = inbox;
        this.customers = customers;
        this.following = following;
        this.papers = papers;
        this.stripe = stripe;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** After which pause it has to be heard again, if it has. */
    Optional<Duration> hear(WebhookWork work) {
        if (work.tries() >= TRIES) {
            return retry(work, "nobody ever said what became of it");
        }
        try {
            return deal(work) ? Optional.empty() : postpone(work);
        } catch (StripeTrouble | Overtaken trouble) {
            return retry(work, String.valueOf(trouble.getMessage()));
        }
    }

    /** False while somebody else deals with the account. */
    private boolean deal(WebhookWork work) {
        if (Hearing.of(work.type()) == Hearing.ALARM) {
            LOG.error("stripe_usage_refused {} {}: usage was not billed", work.type(), work.eventId());
            done(work);
            return true;
        }
        var customer = customer(work);
        var account = customer.flatMap(it -> account(it, work));
        if (account.isEmpty()) {
            LOG.warn("stripe_stranger {} {}", work.type(), work.eventId());
            leave(
                    work,
                    "stranger",
                    customer.map(it -> "no account has the customer " + it).orElse("it names no customer"));
            return true;
        }
        read(work, account.get());
        var followed = following.follow(account.get());
        if (followed && work.tellsMore()) {
            done(work);
        }
        return followed;
    }

    /** A dispute names neither customer nor invoice, only a charge. */
    private Optional<String> customer(WebhookWork work) {
        if (work.customer() != null) {
            return Optional.of(work.customer());
        }
        var subject = work.subject();
        if (subject == null) {
            return Optional.empty();
        }
        var found = switch (Hearing.of(work.type())) {
            case DISPUTE -> stripe.customerOfCharge(stripe.dispute(subject).charge());
            case REFUND ->
                subject.startsWith("pi_") ? stripe.customerOfPayment(subject) : stripe.customerOfCharge(subject);
            case FOLLOW, ALARM, NOTHING -> Optional.<String>empty();
        };
        found.ifPresent(customer -> ownerless(() -> {
            inbox.belongsTo(work.eventId(), customer);
            return true;
        }));
        return found;
    }

    private Optional<AccountId> account(String customer, WebhookWork work) {
        return customers.accountOf(customer).or(() -> adopt(customer, work));
    }

    private Optional<AccountId> adopt(String customer, WebhookWork work) {
        try {
            return customers.adopt(customer, work.hint());
        } catch (StripeTrouble.Missing notOfThisAccount) {
            return Optional.empty();
        }
    }

    private void read(WebhookWork work, AccountId account) {
        var subject = work.subject();
        if (subject == null) {
            return;
        }
        switch (Hearing.of(work.type())) {
            case DISPUTE -> papers.copy(account, stripe.dispute(subject));
            case REFUND -> papers.copy(account, stripe.refunds(subject));
            case FOLLOW, ALARM, NOTHING -> {}
        }
    }

    private Optional<Duration> postpone(WebhookWork work) {
        ownerless(() -> inbox.postpone(work.eventId(), clock.instant().plus(BUSY)));
        return Optional.of(BUSY);
    }

    private Optional<Duration> retry(WebhookWork work, String trouble) {
        if (work.tries() + 1 >= TRIES) {
            LOG.error("stripe_event_parked {} {}: {}", work.type(), work.eventId(), trouble);
            leave(work, "parked", trouble);
            return Optional.empty();
        }
        var doubled = FIRST_PAUSE.multipliedBy(1L << work.tries());
        var pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        ownerless(() -> {
            var now = clock.instant();
            return inbox.leave(work.eventId(), "pending", trouble, now, now.plus(pause));
        });
        return Optional.of(pause);
    }

    private void leave(WebhookWork work, String state, String trouble) {
        var now = clock.instant();
        ownerless(() -> inbox.leave(work.eventId(), state, trouble, now, now));
    }

    private void done(WebhookWork work) {
        ownerless(() -> inbox.done("{" + work.eventId() + "}", clock.instant()));
    }

    private <T> T ownerless(Supplier<T> deed) {
        return tenancy.across(InboxRepository.OWNERLESS, deed);
    }
}
