package com.listwright.billing;

import com.listwright.account.Accounts;
import com.listwright.job.Job;
import com.listwright.job.Jobs;
import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Seats follow the plan, and everybody above is told: at once, and again when grace or the old plan runs out. */
@Singleton
class SubscriptionTurn implements Job<SubscriptionTurn.Data> {
    @Serdeable
    record Data(UUID account) {}

    private final SubscriptionRepository subscriptions;
    private final Accounts accounts;
    private final ApplicationEventPublisher<SubscriptionChanged> changed;
    private final Jobs jobs;
    private final Tenancy tenancy;
    private final Clock clock;

    SubscriptionTurn(
            SubscriptionRepository subscriptions,
            Accounts accounts,
            ApplicationEventPublisher<SubscriptionChanged> changed,
            Jobs jobs,
            Tenancy tenancy,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.accounts = accounts;
        this.changed = changed;
        this.jobs = jobs;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "subscription-turn";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public void run(Data data) {
        var account = new AccountId(data.account());
        tenancy.in(account, () -> {
            subscriptions.find(account).ifPresent(it -> turn(account, it, clock.instant()));
            return true;
        });
    }

    void turn(AccountId account, Subscription subscription, Instant now) {
        var plan = subscription.planAt(now);
        accounts.changePlan(account, plan);
        changed.publishEvent(new SubscriptionChanged(account, plan));
        subscription
                .nextTurn(now)
                .ifPresent(due -> jobs.enqueueIn(Duration.between(now, due), this, new Data(account.value())));
    }
}
