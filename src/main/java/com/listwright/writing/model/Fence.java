package com.listwright.writing.model;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What somebody else wrote, put between two lines that nobody can guess: the same for all pieces of a kit, so that what
 * they share stays the same to the byte, and different for any other text.
 */
final class Fence {
    private static final int LONGEST = 2_000;

    private final byte[] secret;

    Fence() {
        this(new SecureRandom().generateSeed(32));
    }

    Fence(byte[] secret) {
        this.secret = secret.clone();
    }

    String around(String data) {
        var line = "=== data " + HexFormat.of().formatHex(mac(data), 0, 8) + " ===";
        return line + '\n' + harmless(data).replace(line, "") + '\n' + line;
    }

    /** Without characters that nobody sees, and no longer than notes may be. */
    private static String harmless(String data) {
        var seen = new StringBuilder();
        data.codePoints()
                .filter(letter -> letter == '\n'
                        || !(Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT))
                .limit(LONGEST)
                .forEach(seen::appendCodePoint);
        return seen.toString().strip();
    }

    private byte[] mac(String data) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(data.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
