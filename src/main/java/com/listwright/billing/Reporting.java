package com.listwright.billing;

import com.listwright.billing.stripe.StripeGateway;
import com.listwright.billing.stripe.StripeSettings;
import com.listwright.billing.stripe.StripeSetup;
import com.listwright.billing.stripe.StripeTrouble;
import com.listwright.platform.AccountId;
import com.listwright.platform.Ids;
import com.listwright.platform.Sweep;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts pieces beyond the allowance onto Stripe's meter, once each. Stripe knows an identifier again for a day: within
 * it sending again is harmless; after it the meter is asked first what arrived. What is too old for the meter becomes a
 * line on the next invoice.
 */
@Singleton
class Reporting implements Sweep {
    private static final Logger LOG = LoggerFactory.getLogger(Reporting.class);
    private static final Duration REMEMBERED = Duration.ofHours(23);
    private static final Duration METERED = Duration.ofDays(34);
    private static final int AT_ONCE = 500;
    private static final long MICRO_USD_IN_A_CENT = 10_000;

    private final OverageRepository overages;
    private final Customers customers;
    private final Leases leases;
    private final StripeGateway stripe;
    private final StripeSettings settings;
    private final Tenancy tenancy;
    private final Ids ids;
    private final Clock clock;

    Reporting(
            OverageRepository overages,
            Customers customers,
            Leases leases,
            StripeGateway stripe,
            StripeSettings settings,
            Tenancy tenancy,
            Ids ids,
            Clock clock) {
        this.overages = overages;
        this.customers = customers;
        this.leases = leases;
        this.stripe = stripe;
        this.settings = settings;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "extra pieces to be reported to Stripe";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public int sweep() {
        if (settings.apiKey().isEmpty()) {
            return 0;
        }
        return tenancy.across("pieces wait in every account", overages::accountsThatOwe).stream()
                .map(AccountId::new)
                .mapToInt(this::report)
                .sum();
    }

    int report(AccountId account) {
        try {
            return leases.hold(account, lease -> reportAll(account)).orElse(0);
        } catch (StripeTrouble trouble) {
            LOG.warn("overage_waits {}: {}", account, trouble.getMessage());
            return 0;
        }
    }

    private int reportAll(AccountId account) {
        var customer = customers.current(account).map(PayingCustomer::id);
        if (customer.isEmpty()) {
            LOG.error("overage_unbillable {}: it has no customer", account);
            return 0;
        }
        var payer = customer.get();
        reconcile(account);
        itemise(account, payer);
        var owed = tenancy.in(account, () -> overages.owed(account, metered(), AT_ONCE));
        owed.forEach(debt -> meter(account, payer, debt));
        return owed.size();
    }

    private Instant metered() {
        return clock.instant().minus(METERED);
    }

    /** That it is sent is noted before it is sent. */
    private void meter(AccountId account, String payer, Debt debt) {
        tenancy.in(account, () -> overages.sending(account, debt.pieceId(), payer, clock.instant()));
        var customer = Optional.ofNullable(debt.customer()).orElse(payer);
        stripe.report(StripeSetup.METER, customer, debt.identifier(), 1, debt.deliveredAt());
        tenancy.in(account, () -> overages.billed(account, debt.pieceId(), "meter", clock.instant()));
    }

    /** An answer that was lost for a day: how many of an hour's pieces arrived is seen in the hour's sum. */
    private void reconcile(AccountId account) {
        var lost =
                tenancy.in(account, () -> overages.lost(account, clock.instant().minus(REMEMBERED)));
        if (lost.isEmpty()) {
            return;
        }
        var meter = stripe.meter(StripeSetup.METER).orElseThrow(() -> StripeTrouble.Away.notSetUp(StripeSetup.METER));
        lost.stream()
                .collect(Collectors.groupingBy(debt -> debt.deliveredAt().truncatedTo(ChronoUnit.HOURS)))
                .forEach((hour, debts) -> reconcile(account, meter, hour, debts));
    }

    private void reconcile(AccountId account, String meter, Instant hour, List<Debt> debts) {
        var until = hour.plus(1, ChronoUnit.HOURS);
        var payer = String.valueOf(debts.getFirst().customer());
        var counted = stripe.counted(meter, payer, hour, until);
        tenancy.in(account, () -> {
            var known = overages.metered(account, hour, until);
            var arrived = Math.clamp(counted - known, 0, debts.size());
            for (var debt : debts.subList(0, arrived)) {
                overages.billed(account, debt.pieceId(), "meter", clock.instant());
            }
            for (var debt : debts.subList(arrived, debts.size())) {
                overages.again(account, debt.pieceId());
            }
            return true;
        });
    }

    /** All that is too old shares one line; which pieces share it is noted before it is asked for. */
    private void itemise(AccountId account, String payer) {
        tenancy.in(account, () -> overages.bundle(account, ids.next(), metered()));
        for (var bundle : tenancy.in(account, () -> overages.bundles(account))) {
            itemise(account, payer, bundle);
        }
    }

    private void itemise(AccountId account, String payer, UUID bundle) {
        var debts = tenancy.in(account, () -> overages.inBundle(account, bundle));
        var cents = debts.stream().mapToLong(Debt::priceMicroUsd).sum() / MICRO_USD_IN_A_CENT;
        var text = debts.size() + " extra pieces of an earlier period";
        stripe.addToInvoice(payer, text, cents, "overage:" + bundle);
        tenancy.in(account, () -> overages.billedTogether(account, bundle, clock.instant()));
        LOG.warn("overage_itemised {}: {} pieces were too old for the meter", account, debts.size());
    }
}
