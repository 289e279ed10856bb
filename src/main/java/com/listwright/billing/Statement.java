package com.listwright.billing;

import com.listwright.account.Plan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that the people of an office want to know about what they pay for. */
public record Statement(
        Plan plan,
        Access access,
        Period period,
        int includedPieces,
        @Nullable Instant graceUntil,
        Footing footing,
        @Nullable String customerId,
        List<Invoice> invoices) {
    public Statement {
        invoices = List.copyOf(invoices);
    }
}
