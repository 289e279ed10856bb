package com.listwright.metering;

import com.listwright.job.Jobs;
import com.listwright.metering.UsageThresholdReached.Threshold;
import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a delivery may set off: a warning, an alarm. The period's row is locked by the settlement, so that nobody
 * crosses a line unseen, and remembers what was said, so that nobody hears it twice.
 */
@Singleton
class Tolls {
    private static final Logger LOG = LoggerFactory.getLogger(Tolls.class);
    private static final int NEARLY = 80;
    private static final int WHOLLY = 100;

    private final UsageRepository usage;
    private final ThresholdMail mail;
    private final Jobs jobs;
    private final Tenancy tenancy;
    private final ApplicationEventPublisher<UsageThresholdReached> reached;
    private final ApplicationEventPublisher<CostPassedPayment> costly;

    Tolls(
            UsageRepository usage,
            ThresholdMail mail,
            Jobs jobs,
            Tenancy tenancy,
            ApplicationEventPublisher<UsageThresholdReached> reached,
            ApplicationEventPublisher<CostPassedPayment> costly) {
        this.usage = usage;
        this.mail = mail;
        this.jobs = jobs;
        this.tenancy = tenancy;
        this.reached = reached;
        this.costly = costly;
    }

    /** Joins the transaction of the settlement; one that stood alone is over, and most need no second. */
    void after(AccountId account, Settling settling, Instant now) {
        if (settling.costly() || mayWarn(settling)) {
            tenancy.in(account, () -> {
                lookCloser(account, settling, now);
                return settling;
            });
        }
    }

    /** What is held could only make the allowance larger. */
    private static boolean mayWarn(Settling settling) {
        var used = settling.used();
        return settling.source() == Source.OVERAGE
                ? settling.overageWarnedAt() < WHOLLY
                : percent(used, used + settling.remaining()) > settling.warnedAt();
    }

    private void lookCloser(AccountId account, Settling settling, Instant now) {
        if (settling.costly() && usage.alarm(account, settling.startsAt()) == 1) {
            LOG.warn("cost_passed_payment {} in the period from {}", account, settling.startsAt());
            costly.publishEvent(new CostPassedPayment(account, settling.startsAt()));
        }
        if (!mayWarn(settling)) {
            return;
        }
        if (settling.source() == Source.OVERAGE) {
            warnOfOverage(account, settling, now);
        } else {
            warnOfAllowance(account, settling, now);
        }
    }

    private void warnOfAllowance(AccountId account, Settling settling, Instant now) {
        usage.standing(account, now)
                .filter(standing -> standing.startsAt().equals(settling.startsAt()))
                .ifPresent(standing -> {
                    var percent = percent(standing.used(), standing.allowance());
                    if (percent > settling.warnedAt() && usage.warn(account, standing.startsAt(), percent) == 1) {
                        tell(new UsageThresholdReached(
                                account,
                                Threshold.ALLOWANCE,
                                percent,
                                standing.used(),
                                standing.allowance(),
                                standing.endsAt()));
                    }
                });
    }

    private void warnOfOverage(AccountId account, Settling settling, Instant now) {
        usage.standing(account, now)
                .filter(standing -> standing.startsAt().equals(settling.startsAt()))
                .ifPresent(standing -> {
                    var percent = percent(standing.overage(), standing.overageCeiling());
                    if (percent > settling.overageWarnedAt()
                            && usage.warnOfOverage(account, standing.startsAt(), percent) == 1) {
                        tell(new UsageThresholdReached(
                                account,
                                Threshold.OVERAGE,
                                percent,
                                standing.overage(),
                                standing.overageCeiling(),
                                standing.endsAt()));
                    }
                });
    }

    private void tell(UsageThresholdReached news) {
        reached.publishEvent(news);
        jobs.enqueue(mail, ThresholdMail.Data.of(news));
    }

    private static int percent(int used, int of) {
        if (used >= of) {
            return WHOLLY;
        }
        return used * 100L >= NEARLY * (long) of ? NEARLY : 0;
    }
}
