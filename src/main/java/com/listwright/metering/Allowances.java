package com.listwright.metering;

import com.listwright.account.PlanChanged;
import com.listwright.billing.Entitlement;
import com.listwright.billing.Period;
import com.listwright.billing.Plans;
import com.listwright.billing.SubscriptionChanged;
import com.listwright.billing.Subscriptions;
import com.listwright.platform.AccountId;
import com.listwright.platform.Ids;
import com.listwright.platform.Tenancy;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/**
 * Derives what an account may use now from its plan, its period and what the period before left over. Doing it again
 * gives the same: it is done when a period is touched first and whenever the plan changes.
 */
@Singleton
class Allowances {
    private final AllowanceRepository allowances;
    private final Subscriptions subscriptions;
    private final Plans plans;
    private final Tenancy tenancy;
    private final Ids ids;
    private final Clock clock;

    Allowances(
            AllowanceRepository allowances,
            Subscriptions subscriptions,
            Plans plans,
            Tenancy tenancy,
            Ids ids,
            Clock clock) {
        this.allowances = allowances;
        this.subscriptions = subscriptions;
        this.plans = plans;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener
    void follow(SubscriptionChanged news) {
        bringUpToDate(news.account());
    }

    @EventListener
    void follow(PlanChanged news) {
        bringUpToDate(news.account());
    }

    void bringUpToDate(AccountId account) {
        bringUpToDate(account, clock.instant());
    }

    void bringUpToDate(AccountId account, Instant now) {
        tenancy.in(account, () -> {
            allowances.lock(account);
            var due = subscriptions.entitlement(account, now);
            derive(account, due, now);
            return true;
        });
    }

    private void derive(AccountId account, Entitlement due, Instant now) {
        var terms = due.terms();
        var overage = terms.overage();
        var start = due.period().start();
        allowances.closeOthers(account, start, overage != null, terms.rollsOver(), now);
        allowances.putPeriod(
                account,
                start,
                due.period().end(),
                terms.plan().toString(),
                due.paysMicroUsd(),
                overage == null ? 0 : overage.microUsd());
        put(account, Source.PLAN, due, terms.pieces(), now);
        if (terms.rollsOver()) {
            var rolled = rolledOver(account, due, now);
            if (rolled > 0) {
                put(account, Source.ROLLOVER, due, rolled, now);
            }
        }
        if (overage != null) {
            var ceiling = due.overageFrozen() ? 0 : allowances.ceiling(account).orElse(overage.ceiling());
            put(account, Source.OVERAGE, due, ceiling, now);
        }
    }

    private void put(AccountId account, Source source, Entitlement due, int pieces, Instant now) {
        var start = due.period().start();
        allowances.put(
                account,
                ids.next(),
                key(source, start),
                source,
                due.terms().plan().toString(),
                pieces,
                start,
                due.until(),
                now);
    }

    /** Only what was paid for rolls over, and what rolled over does not do so again. */
    private int rolledOver(AccountId account, Entitlement due, Instant now) {
        var start = due.period().start();
        ensureFormer(account, due, now);
        return allowances
                .leftover(account, start)
                .filter(left -> plans.of(left.plan()).rollsOver())
                .map(Leftover::pieces)
                .orElse(0);
    }

    private void ensureFormer(AccountId account, Entitlement due, Instant now) {
        var start = due.period().start();
        subscriptions
                .find(account)
                .filter(subscription -> subscription.anchor().isBefore(start))
                .ifPresent(subscription -> {
                    var former = Period.around(start.minusMillis(1), subscription.anchor());
                    var plan = subscription.planAt(former.start());
                    allowances.putFormer(
                            account,
                            ids.next(),
                            key(Source.PLAN, former.start()),
                            plan.toString(),
                            plans.of(plan).pieces(),
                            plan == due.terms().plan() ? due.paysMicroUsd() : 0,
                            former.start(),
                            former.end(),
                            now);
                });
    }

    private static String key(Source source, Instant start) {
        return source + ":" + start;
    }
}
