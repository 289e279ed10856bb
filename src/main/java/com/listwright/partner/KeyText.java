package com.listwright.partner;

import com.listwright.platform.Digests;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A key as its owner holds it: {@code lw_live_} or {@code lw_test_}, thirty random characters, and six by which a typo
 * shows without asking anybody. Only its digest is kept.
 */
public record KeyText(String text) {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int RANDOM_LENGTH = 30;
    private static final int CHECK_LENGTH = 6;
    private static final int SHOWN = 4;
    private static final String LIVE = "lw_live_";
    private static final String TEST = "lw_test_";
    private static final Pattern FORM = Pattern.compile("lw_(live|test)_[0-9A-Za-z]{36}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public KeyText {
        if (!isWhole(text)) {
            throw new IllegalArgumentException("This is no key");
        }
    }

    static KeyText fresh(boolean test) {
        var random = new StringBuilder();
        for (var i = 0; i < RANDOM_LENGTH; i++) {
            random.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return new KeyText((test ? TEST : LIVE) + random + check(random.toString()));
    }

    public static Optional<KeyText> parse(String text) {
        return isWhole(text) ? Optional.of(new KeyText(text)) : Optional.empty();
    }

    private static boolean isWhole(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        var end = text.length() - CHECK_LENGTH;
        return check(text.substring(LIVE.length(), end)).equals(text.substring(end));
    }

    /** CRC-32 of the random part, as six digits to the base of 62. */
    private static String check(String random) {
        var crc = new CRC32();
        crc.update(random.getBytes(StandardCharsets.US_ASCII));
        var left = crc.getValue();
        var digits = new StringBuilder();
        for (var i = 0; i < CHECK_LENGTH; i++) {
            digits.append(DIGITS.charAt((int) (left % DIGITS.length())));
            left /= DIGITS.length();
        }
        return digits.reverse().toString();
    }

    boolean isTest() {
        return text.startsWith(TEST);
    }

    byte[] hash() {
        return Digests.sha256(text);
    }

    /** By these its owner tells it from others. */
    String ending() {
        return text.substring(text.length() - SHOWN);
    }

    @Override
    public String toString() {
        return "KeyText[...]";
    }
}
