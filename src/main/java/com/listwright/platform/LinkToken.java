package com.listwright.platform;

import java.security.SecureRandom;
import java.util.Base64;

/** A secret that travels in a link or a cookie; only its digest is kept. */
public record LinkToken(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static LinkToken fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] hash() {
        return Digests.sha256(text);
    }

    @Override
    public String toString() {
        return "LinkToken[...]";
    }
}
