package com.listwright.metering;

import com.listwright.job.Job;
import com.listwright.job.Jobs;
import com.listwright.platform.AccountId;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A piece came back after its period was over: what the period left over is worked out once more. */
@Singleton
class LateRollover implements Job<LateRollover.Data> {
    @Serdeable
    record Data(UUID account) {}

    private final Allowances allowances;
    private final Jobs jobs;

    LateRollover(Allowances allowances, Jobs jobs) {
        this.allowances = allowances;
        this.jobs = jobs;
    }

    void workOutLater(AccountId account) {
        jobs.enqueue(this, new Data(account.value()));
    }

    @Override
    public String name() {
        return "late-rollover";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public void run(Data data) {
        allowances.bringUpToDate(new AccountId(data.account()));
    }
}
