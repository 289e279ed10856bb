package com.listwright.billing.stripe;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a subscription will become, phase by phase. */
public record BilledSchedule(String id, String status, List<Phase> phases) {
    public record Phase(Instant start, @Nullable Instant end, List<String> prices) {
        public Phase {
            prices = List.copyOf(prices);
        }
    }

    public BilledSchedule {
        phases = List.copyOf(phases);
    }

    public boolean isWaiting() {
        return status.equals("active") || status.equals("not_started");
    }
}
