package com.listwright.account.signin;

import java.time.Duration;
import java.util.Locale;

/** What a link in a mail is for, and how long it works. */
enum LinkPurpose {
    VERIFY(Duration.ofDays(7)),
    RESET(Duration.ofMinutes(10));

    private final Duration goodFor;

    LinkPurpose(Duration goodFor) {
        this.goodFor = goodFor;
    }

    Duration goodFor() {
        return goodFor;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
