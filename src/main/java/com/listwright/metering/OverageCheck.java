package com.listwright.metering;

import com.listwright.billing.OverageAudits;
import com.listwright.billing.Period;
import com.listwright.billing.stripe.StripeTrouble;
import com.listwright.platform.AccountId;
import com.listwright.platform.Sweep;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Some days after a period with extra pieces: does the bill say what the ledger says? */
@Singleton
class OverageCheck implements Sweep {
    private static final Logger LOG = LoggerFactory.getLogger(OverageCheck.class);

    /** By then the invoice is finalised and the meter has counted. */
    private static final Duration SETTLED = Duration.ofDays(3);

    private final UsageRepository usage;
    private final OverageAudits audits;
    private final Tenancy tenancy;
    private final Clock clock;

    OverageCheck(UsageRepository usage, OverageAudits audits, Tenancy tenancy, Clock clock) {
        this.usage = usage;
        this.audits = audits;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "periods whose extra pieces were held against the bill";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public int sweep() {
        var due = tenancy.across(
                "every account's periods come to an end",
                () -> usage.overagesToCheck(clock.instant().minus(SETTLED)));
        due.forEach(this::check);
        return due.size();
    }

    private void check(OverageDue due) {
        try {
            audits.check(new AccountId(due.accountId()), new Period(due.startsAt(), due.endsAt()), due.overage());
        } catch (StripeTrouble away) {
            LOG.warn("overage_unchecked {}: {}", due.accountId(), away.getMessage());
        }
    }
}
