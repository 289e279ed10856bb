package com.listwright.account;

import com.listwright.job.Job;
import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases a closed account with everything in it: every table of an account goes with the account's row. */
@Singleton
class EraseAccount implements Job<EraseAccount.Data> {
    static final Duration TIME_TO_THINK_AGAIN = Duration.ofDays(30);
    private static final Logger LOG = LoggerFactory.getLogger(EraseAccount.class);

    @Serdeable
    record Data(UUID account) {}

    private final AccountRepository accounts;
    private final Tenancy tenancy;

    EraseAccount(AccountRepository accounts, Tenancy tenancy) {
        this.accounts = accounts;
        this.tenancy = tenancy;
    }

    @Override
    public String name() {
        return "erase-account";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public void run(Data data) {
        var account = new AccountId(data.account());
        if (tenancy.in(account, () -> accounts.erase(account)) == 1) {
            LOG.info("sensitive_delete {}", account);
        }
    }
}
