package com.listwright.account;

import java.util.Locale;

/** An address of mail as its owner writes it, and the one spelling by which it is recognised. */
public record EmailAddress(String text) {
    public EmailAddress {
        text = text.strip();
    }

    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }
}
