package com.listwright.account.signin;

import com.listwright.account.PasswordHash;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** For tests in which hundreds sign up, and how is not what they are about. */
@Singleton
@Replaces(Passwords.class)
@Requires(property = "test.quick-passwords")
class QuickPasswords extends Passwords {
    private static final String PREFIX = "$quick$";

    @Override
    public PasswordHash hash(String password) {
        return new PasswordHash(PREFIX + password);
    }

    @Override
    public boolean matches(String password, PasswordHash kept) {
        return kept.phc().startsWith(PREFIX) ? kept.phc().equals(PREFIX + password) : super.matches(password, kept);
    }
}
