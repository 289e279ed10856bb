package com.listwright.billing;

import com.listwright.account.Account;
import com.listwright.account.Accounts;
import com.listwright.account.Plan;
import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The door to what accounts have subscribed to. */
@Singleton
public class Subscriptions {
    private final SubscriptionRepository subscriptions;
    private final SubscriptionTurn turn;
    private final Accounts accounts;
    private final Plans plans;
    private final Tenancy tenancy;
    private final Clock clock;

    Subscriptions(
            SubscriptionRepository subscriptions,
            SubscriptionTurn turn,
            Accounts accounts,
            Plans plans,
            Tenancy tenancy,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.turn = turn;
        this.accounts = accounts;
        this.plans = plans;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    public Optional<Subscription> find(AccountId account) {
        return tenancy.in(account, () -> subscriptions.find(account));
    }

    /** Takes over what the payment provider says. Hearing it again changes nothing. */
    public void follow(AccountId account, Subscription now) {
        tenancy.in(account, () -> {
            if (!subscriptions.find(account).equals(Optional.of(now))) {
                subscriptions.put(
                        account,
                        now.plan(),
                        now.billedEach(),
                        now.access(),
                        now.anchor(),
                        now.periodStart(),
                        now.periodEnd(),
                        now.nextPlan(),
                        now.graceUntil(),
                        now.overageFrozen());
                turn.turn(account, now, clock.instant());
            }
            return true;
        });
    }

    /** Without a subscription it is the account's own plan, by calendar months. */
    public Entitlement entitlement(AccountId account, Instant moment) {
        return tenancy.in(
                account,
                () -> subscriptions
                        .find(account)
                        .map(subscription -> of(subscription, moment))
                        .orElseGet(() ->
                                unpaid(accounts.find(account).map(Account::plan).orElse(Plan.FREE), moment)));
    }

    private Entitlement of(Subscription subscription, Instant moment) {
        var plan = subscription.planAt(moment);
        if (plan == Plan.FREE) {
            return unpaid(plan, moment);
        }
        var terms = plans.of(plan);
        var period = Period.around(moment, subscription.anchor());
        var until = subscription
                .nextTurn(moment)
                .filter(turns -> turns.isBefore(period.end()))
                .orElse(period.end());
        return new Entitlement(
                terms, period, terms.monthMicroUsd(subscription.billedEach()), until, subscription.overageFrozen());
    }

    private Entitlement unpaid(Plan plan, Instant moment) {
        var month = Period.ofCalendar(moment);
        return new Entitlement(plans.of(plan), month, 0, month.end(), false);
    }
}
