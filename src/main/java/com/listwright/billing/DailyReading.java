package com.listwright.billing;

import com.listwright.job.Job;
import com.listwright.job.Jobs;
import com.listwright.platform.AccountId;
import com.listwright.platform.Sweep;
import com.listwright.platform.Tenancy;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Every account with a customer is read again once a day, whether or not anything was heard of it. */
@Singleton
class DailyReading implements Job<DailyReading.Data>, Sweep {
    private static final Duration DAY = Duration.ofHours(24);
    private static final int AT_ONCE = 500;

    @Serdeable
    record Data(UUID account) {}

    private final CustomerRepository customers;
    private final Following following;
    private final Jobs jobs;
    private final Tenancy tenancy;
    private final Clock clock;

    DailyReading(CustomerRepository customers, Following following, Jobs jobs, Tenancy tenancy, Clock clock) {
        this.customers = customers;
        this.following = following;
        this.jobs = jobs;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "read-subscription";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    /** Should somebody else be at it, then it is being read anyway. */
    @Override
    public void run(Data data) {
        following.follow(new AccountId(data.account()));
    }

    @Override
    public String what() {
        return "accounts to be read again at Stripe";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(30);
    }

    @Override
    public int sweep() {
        return tenancy.across("every account with a customer is read again once a day", () -> {
            var due = customers.notReadSince(clock.instant().minus(DAY), AT_ONCE);
            due.forEach(account -> jobs.enqueue(this, new Data(account)));
            return due.size();
        });
    }
}
