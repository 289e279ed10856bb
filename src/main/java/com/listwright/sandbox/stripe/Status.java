package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Thing;
import java.util.Locale;

/** What a subscription can be, and what it can become. */
enum Status {
    INCOMPLETE,
    INCOMPLETE_EXPIRED,
    TRIALING,
    ACTIVE,
    PAST_DUE,
    UNPAID,
    PAUSED,
    CANCELED;

    static Status of(Thing subscription) {
        return valueOf(subscription.text("status").toUpperCase(Locale.ROOT));
    }

    boolean isOver() {
        return this == CANCELED || this == INCOMPLETE_EXPIRED;
    }

    boolean canBecome(Status next) {
        return switch (this) {
            case INCOMPLETE -> next == ACTIVE || next == TRIALING || next == INCOMPLETE_EXPIRED || next == CANCELED;
            case TRIALING -> next == ACTIVE || next == PAST_DUE || next == PAUSED || next == CANCELED;
            case ACTIVE -> next == PAST_DUE || next == TRIALING || next == CANCELED;
            case PAST_DUE -> next == ACTIVE || next == UNPAID || next == CANCELED;
            case UNPAID -> next == ACTIVE || next == CANCELED;
            case PAUSED -> next == ACTIVE || next == CANCELED;
            case INCOMPLETE_EXPIRED, CANCELED -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
