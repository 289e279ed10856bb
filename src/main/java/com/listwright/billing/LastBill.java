package com.listwright.billing;

import com.listwright.account.AccountClosed;
import com.listwright.billing.Leases.Lease;
import com.listwright.billing.stripe.StripeGateway;
import com.listwright.job.Job;
import com.listwright.job.Jobs;
import com.listwright.platform.AccountId;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Who closes their office is not billed again: whatever lives at Stripe is cancelled at once. */
@Singleton
class LastBill implements Job<LastBill.Data> {
    @Serdeable
    record Data(UUID account) {}

    private final Leases leases;
    private final Following following;
    private final StripeGateway stripe;
    private final Jobs jobs;

    LastBill(Leases leases, Following following, StripeGateway stripe, Jobs jobs) {
        this.leases = leases;
        this.following = following;
        this.stripe = stripe;
        this.jobs = jobs;
    }

    @EventListener
    void hear(AccountClosed news) {
        jobs.enqueue(this, new Data(news.account().value()));
    }

    @Override
    public String name() {
        return "last-bill";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public void run(Data data) {
        var account = new AccountId(data.account());
        if (leases.await(account, this::end).isEmpty()) {
            throw new IllegalStateException(account + " is being dealt with; its end has to wait");
        }
    }

    private boolean end(Lease lease) {
        var living = following.follow(lease).subscriptions().stream()
                .filter(subscription -> subscription.status().mayStillCharge())
                .toList();
        living.forEach(subscription -> stripe.cancelNow(subscription.id()));
        if (!living.isEmpty()) {
            following.follow(lease);
        }
        return true;
    }
}
