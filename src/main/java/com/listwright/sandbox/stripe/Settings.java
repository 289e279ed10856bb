package com.listwright.sandbox.stripe;

/** What the owner of a Stripe account decides on its settings page. */
public final class Settings {
    /** What becomes of a subscription whose invoice was not paid after all retries. */
    public enum AfterTheLastRetry {
        CANCEL,
        MARK_UNPAID,
        LEAVE_PAST_DUE
    }

    private volatile AfterTheLastRetry afterTheLastRetry = AfterTheLastRetry.CANCEL;

    AfterTheLastRetry afterTheLastRetry() {
        return afterTheLastRetry;
    }

    public void afterTheLastRetry(AfterTheLastRetry decision) {
        afterTheLastRetry = decision;
    }
}
