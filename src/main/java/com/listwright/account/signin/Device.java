package com.listwright.account.signin;

import org.jspecify.annotations.Nullable;

/** From where somebody signs in, as far as it helps them to recognise it in their list of sessions. */
public record Device(@Nullable String userAgent, String address) {
    private static final int LONGEST = 200;

    public Device {
        if (userAgent != null && userAgent.length() > LONGEST) {
            userAgent = userAgent.substring(0, LONGEST);
        }
    }
}
