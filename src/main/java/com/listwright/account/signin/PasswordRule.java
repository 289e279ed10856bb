package com.listwright.account.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be: long enough and not one that everybody tries first. No other demands; any character will do.
 */
public final class PasswordRule {
    private static final int LEAST = 8;
    private static final int MOST = 128;
    private static final Set<String> COMMON = read();

    private PasswordRule() {}

    /**
     * What is wrong with it, if anything. Judged as it will be hashed: wide letters do not make a common password rare.
     */
    public static Optional<String> complaint(String typed) {
        var password = Passwords.normal(typed);
        var length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            return Optional.of("must have at least " + LEAST + " characters");
        }
        if (length > MOST) {
            return Optional.of("must have at most " + MOST + " characters");
        }
        return COMMON.contains(password.toLowerCase(Locale.ROOT))
                ? Optional.of("is one of the passwords that are tried first; choose a less common one")
                : Optional.empty();
    }

    private static Set<String> read() {
        var list = Objects.requireNonNull(PasswordRule.class.getResourceAsStream("/common-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
