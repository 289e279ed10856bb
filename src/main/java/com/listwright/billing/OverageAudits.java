package com.listwright.billing;

import com.listwright.account.Plan;
import com.listwright.billing.stripe.BilledInvoice;
import com.listwright.billing.stripe.StripeGateway;
import com.listwright.billing.stripe.StripeSetup;
import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the ledger of a period that is over against the outbox, the meter and the invoice, to the piece. */
@Singleton
public class OverageAudits {
    private static final Logger LOG = LoggerFactory.getLogger(OverageAudits.class);

    /** The same pieces, counted in five places. */
    record Counts(long ledger, long noted, long metered, long itemised, long atStripe, OptionalLong invoiced) {
        boolean agree() {
            return ledger == noted
                    && noted == metered + itemised
                    && metered == atStripe
                    && (invoiced.isEmpty() || invoiced.getAsLong() == metered);
        }
    }

    private final OverageRepository overages;
    private final AuditRepository audits;
    private final Customers customers;
    private final Catalogue catalogue;
    private final StripeGateway stripe;
    private final Tenancy tenancy;
    private final Clock clock;

    OverageAudits(
            OverageRepository overages,
            AuditRepository audits,
            Customers customers,
            Catalogue catalogue,
            StripeGateway stripe,
            Tenancy tenancy,
            Clock clock) {
        this.overages = overages;
        this.audits = audits;
        this.customers = customers;
        this.catalogue = catalogue;
        this.stripe = stripe;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** False where the two do not agree; the operator finds the figures in overage_audit. */
    public boolean check(AccountId account, Period period, long ledger) {
        var payer = customers.current(account).map(PayingCustomer::id);
        var counts = payer.map(customer -> count(account, customer, period, ledger))
                .orElseGet(() -> new Counts(ledger, count(account, period, "any"), 0, 0, 0, OptionalLong.empty()));
        tenancy.in(
                account,
                () -> audits.put(
                        account,
                        period.start(),
                        period.end(),
                        counts.ledger(),
                        counts.noted(),
                        counts.metered(),
                        counts.itemised(),
                        counts.atStripe(),
                        counts.invoiced().isPresent() ? counts.invoiced().getAsLong() : null,
                        counts.agree(),
                        clock.instant()));
        if (!counts.agree()) {
            LOG.error("overage_differs {} {}: {}", account, period.start(), counts);
        }
        return counts.agree();
    }

    private Counts count(AccountId account, String customer, Period period, long ledger) {
        var metered = count(account, period, "meter");
        return new Counts(
                ledger,
                count(account, period, "any"),
                metered,
                count(account, period, "invoice-item"),
                atStripe(account, customer, period, metered),
                invoiced(customer, period));
    }

    /** A meter is asked by whole minutes; what lies in the broken ones at both ends is added from our own notes. */
    private long atStripe(AccountId account, String customer, Period period, long metered) {
        var meter = stripe.meter(StripeSetup.METER);
        if (meter.isEmpty()) {
            return 0;
        }
        var whole = new Period(
                period.start().truncatedTo(ChronoUnit.MINUTES), period.end().truncatedTo(ChronoUnit.MINUTES));
        return stripe.counted(meter.get(), customer, whole.start(), whole.end())
                + metered
                - count(account, whole, "meter");
    }

    private long count(AccountId account, Period period, String as) {
        return tenancy.in(account, () -> overages.countBilled(account, period.start(), period.end(), as));
    }

    /** Nothing where no invoice is of this very period: a year is billed at its end. */
    private OptionalLong invoiced(String customer, Period period) {
        var price = catalogue
                .overagePrice(new Offer(Plan.BROKERAGE, Interval.MONTH))
                .orElse("");
        var lines = stripe.invoices(customer).stream()
                .filter(invoice -> !invoice.status().equals("draft"))
                .map(BilledInvoice::lines)
                .flatMap(List::stream)
                .filter(line -> price.equals(line.price()))
                .filter(line ->
                        line.start().equals(period.start()) && line.end().equals(period.end()))
                .toList();
        return lines.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        lines.stream().mapToLong(BilledInvoice.Line::quantity).sum());
    }
}
