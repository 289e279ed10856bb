package com.listwright.metering;

import com.listwright.billing.Overages;
import com.listwright.job.Jobs;
import com.listwright.metering.UsageThresholdReached.Threshold;
import com.listwright.platform.AccountId;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a delivery may set off: a piece to be billed, a warning, an alarm. The period's row is locked by the settlement,
 * so that nobody crosses a line unseen or twice.
 */
@Singleton
class Tolls {
    private static final Logger LOG = LoggerFactory.getLogger(Tolls.class);
    private static final int NEARLY = 80;
    private static final int WHOLLY = 100;

    private final UsageRepository usage;
    private final Overages overages;
    private final ThresholdMail mail;
    private final Jobs jobs;
    private final ApplicationEventPublisher<UsageThresholdReached> reached;
    private final ApplicationEventPublisher<CostPassedPayment> costly;

    Tolls(
            UsageRepository usage,
            Overages overages,
            ThresholdMail mail,
            Jobs jobs,
            ApplicationEventPublisher<UsageThresholdReached> reached,
            ApplicationEventPublisher<CostPassedPayment> costly) {
        this.usage = usage;
        this.overages = overages;
        this.mail = mail;
        this.jobs = jobs;
        this.reached = reached;
        this.costly = costly;
    }

    void after(AccountId account, PieceId piece, Settling settling, Instant now) {
        if (settling.source() == Source.OVERAGE) {
            overages.owe(account, piece.value(), settling.overageMicroUsd(), now);
            warnOfOverage(account, settling, now);
        } else {
            warnOfAllowance(account, settling, now);
        }
        if (settling.costly() && usage.alarm(account, settling.startsAt()) == 1) {
            LOG.warn("cost_passed_payment {} in the period from {}", account, settling.startsAt());
            costly.publishEvent(new CostPassedPayment(account, settling.startsAt()));
        }
    }

    /** What is held could only make the allowance larger: most deliveries need no second look. */
    private void warnOfAllowance(AccountId account, Settling settling, Instant now) {
        var used = settling.used();
        if (percent(used, used + settling.remaining()) <= settling.warnedAt()) {
            return;
        }
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
        if (settling.overageWarnedAt() == WHOLLY) {
            return;
        }
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
