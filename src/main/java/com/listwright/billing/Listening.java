package com.listwright.billing;

import com.listwright.billing.Leases.Overtaken;
import com.listwright.billing.stripe.StripeGateway;
import com.listwright.billing.stripe.StripeTrouble;
import com.listwright.job.Job;
import com.listwright.job.Jobs;
import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.serde.annotation.Serdeable;
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
class Listening implements Job<Listening.Data> {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final Duration BUSY = Duration.ofMillis(400);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int TRIES = 14;

    @Serdeable
    record Data(String event) {}

    private final InboxRepository inbox;
    private final Customers customers;
    private final Following following;
    private final Papers papers;
    private final StripeGateway stripe;
    private final Jobs jobs;
    private final Tenancy tenancy;
    private final Clock clock;

    Listening(
            InboxRepository inbox,
            Customers customers,
            Following following,
            Papers papers,
            StripeGateway stripe,
            Jobs jobs,
            Tenancy tenancy,
            Clock clock) {
        this.inbox = inbox;
        this.customers = customers;
        this.following = following;
        this.papers = papers;
        this.stripe = stripe;
        this.jobs = jobs;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "stripe-event";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @EventListener
    void hear(CustomerKnown news) {
        news.events().forEach(event -> jobs.enqueue(this, new Data(event)));
    }

    @Override
    public void run(Data data) {
        ownerless(() -> inbox.find(data.event())).filter(WebhookWork::isOpen).ifPresent(work -> {
            try {
                hear(work);
            } catch (StripeTrouble | Overtaken trouble) {
                retry(work, String.valueOf(trouble.getMessage()));
            }
        });
    }

    private void hear(WebhookWork work) {
        if (Hearing.of(work.type()) == Hearing.ALARM) {
            LOG.error("stripe_usage_refused {} {}: usage was not billed", work.type(), work.eventId());
            done(work);
            return;
        }
        var customer = customer(work);
        var account = customer.flatMap(it -> account(it, work));
        if (account.isEmpty()) {
            LOG.warn("stripe_stranger {} {}", work.type(), work.eventId());
            leave(
                    work,
                    "stranger",
                    customer.map(it -> "no account has the customer " + it).orElse("it names no customer"));
            return;
        }
        read(work, account.get());
        if (!following.follow(account.get())) {
            jobs.enqueueIn(BUSY, this, new Data(work.eventId()));
        }
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

    private void retry(WebhookWork work, String trouble) {
        if (work.tries() + 1 >= TRIES) {
            LOG.error("stripe_event_parked {} {}: {}", work.type(), work.eventId(), trouble);
            leave(work, "parked", trouble);
            return;
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << work.tries());
        ownerless(() -> {
            if (inbox.leave(work.eventId(), "pending", trouble, clock.instant()) == 1) {
                jobs.enqueueIn(
                        pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE, this, new Data(work.eventId()));
            }
            return true;
        });
    }

    private void leave(WebhookWork work, String state, String trouble) {
        ownerless(() -> inbox.leave(work.eventId(), state, trouble, clock.instant()));
    }

    private void done(WebhookWork work) {
        ownerless(() -> inbox.done("{" + work.eventId() + "}", clock.instant()));
    }

    private <T> T ownerless(Supplier<T> deed) {
        return tenancy.across(InboxRepository.OWNERLESS, deed);
    }
}
