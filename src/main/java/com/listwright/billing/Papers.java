package com.listwright.billing;

import com.listwright.billing.stripe.BilledDispute;
import com.listwright.billing.stripe.BilledInvoice;
import com.listwright.billing.stripe.BilledRefund;
import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The copies that we keep of invoices, disputes and refunds. Each is overwritten by what Stripe says later. */
@Singleton
class Papers {
    private static final int PAGE = 100;
    private static final Duration MAY_REOPEN = Duration.ofDays(35);

    private final PaperRepository papers;
    private final Tenancy tenancy;
    private final Clock clock;

    Papers(PaperRepository papers, Tenancy tenancy, Clock clock) {
        this.papers = papers;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    List<Invoice> invoices(AccountId account) {
        return tenancy.in(account, () -> papers.invoices(account, PAGE));
    }

    List<String> disputes(AccountId account) {
        return tenancy.in(
                account, () -> papers.disputes(account, clock.instant().minus(MAY_REOPEN)));
    }

    /** All that there are, at most a page. */
    void copyAll(AccountId account, List<BilledInvoice> invoices) {
        invoices.forEach(invoice -> copy(account, invoice));
        papers.dropDrafts(
                account, Inbox.array(invoices.stream().map(BilledInvoice::id).toList()));
    }

    private void copy(AccountId account, BilledInvoice invoice) {
        papers.putInvoice(
                account,
                invoice.id(),
                invoice.subscription(),
                invoice.number(),
                invoice.status(),
                invoice.total(),
                invoice.amountDue(),
                invoice.amountPaid(),
                invoice.currency(),
                invoice.attempts(),
                invoice.created(),
                invoice.finalized(),
                invoice.nextAttempt(),
                invoice.hostedUrl(),
                invoice.pdfUrl());
    }

    void copy(AccountId account, BilledDispute dispute) {
        tenancy.in(account, () -> {
            papers.putDispute(
                    account,
                    dispute.id(),
                    dispute.charge(),
                    dispute.status(),
                    dispute.reason(),
                    dispute.amount(),
                    dispute.currency(),
                    dispute.created(),
                    dispute.isOpen());
            return true;
        });
    }

    void copy(AccountId account, List<BilledRefund> refunds) {
        tenancy.in(account, () -> {
            refunds.forEach(refund -> papers.putRefund(
                    account,
                    refund.id(),
                    refund.charge(),
                    refund.status(),
                    refund.amount(),
                    refund.currency(),
                    refund.created()));
            return true;
        });
    }
}
