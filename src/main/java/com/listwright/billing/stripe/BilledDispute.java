package com.listwright.billing.stripe;

import java.time.Instant;

/** A payment that its payer contests. */
public record BilledDispute(
        String id, String charge, String status, String reason, long amount, String currency, Instant created) {
    /** A word that is new to us is taken for an open dispute. */
    public boolean isOpen() {
        return switch (status) {
            case "won", "lost", "warning_closed", "prevented" -> false;
            default -> true;
        };
    }
}
