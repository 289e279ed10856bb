package com.listwright.platform.idempotency;

/** What is known of a request when it arrives. */
sealed interface Claim {
    /** It is new: carry it out. */
    record First() implements Claim {}

    /** It was carried out: this was the answer. */
    record Answered(byte[] sealed) implements Claim {}

    /** The first one is still being carried out. */
    record Running() implements Claim {}

    /** The key belongs to another request. */
    record Reused() implements Claim {}
}
