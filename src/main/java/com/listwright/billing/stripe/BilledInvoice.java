package com.listwright.billing.stripe;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One invoice in its newest state; amounts are in the currency's smallest unit. */
public record BilledInvoice(
        String id,
        String customer,
        @Nullable String subscription,
        @Nullable String number,
        String status,
        long total,
        long amountDue,
        long amountPaid,
        String currency,
        long attempts,
        Instant created,
        @Nullable Instant finalized,
        @Nullable Instant nextAttempt,
        @Nullable String hostedUrl,
        @Nullable String pdfUrl,
        List<Line> lines) {
    /** What of one price it bills, and for when. */
    public record Line(@Nullable String price, long quantity, long amount, Instant start, Instant end, String text) {}

    public BilledInvoice {
        lines = List.copyOf(lines);
    }

    /** Finalising is followed by the first attempt to be paid, so that is when a payment failed first. */
    public boolean isFailing() {
        return status.equals("open") && attempts > 0;
    }

    public Instant failingSince() {
        return finalized == null ? created : finalized;
    }
}
