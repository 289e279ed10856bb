package com.listwright.account;

import com.listwright.platform.AccountId;
import java.security.Principal;
import java.util.Optional;

/**
 * Who is acting, for which office, by what right.
 *
 * @param member for a key whoever answers for it
 */
public record Caller(AccountId account, MemberId member, By by, Role role) implements Principal {
    /** The attribute of a request's Authentication under which the caller stands. */
    public static final String ATTRIBUTE = "caller";

    /** By what right. */
    public sealed interface By {
        /** Signed in. */
        record Session(SessionId id) implements By {}

        /** A program that shows a key. */
        record Key(KeyId id, boolean test) implements By {}
    }

    public Caller(AccountId account, MemberId member, SessionId session, Role role) {
        this(account, member, new By.Session(session), role);
    }

    /** Only where keys do not come. */
    public SessionId session() {
        return switch (by) {
            case By.Session(var id) -> id;
            case By.Key(var id, var test) -> throw new IllegalStateException(id + " has no session");
        };
    }

    public Optional<KeyId> key() {
        return by instanceof By.Key(var id, var test) ? Optional.of(id) : Optional.empty();
    }

    /** Whether nothing of it counts. */
    public boolean isTest() {
        return by instanceof By.Key(var id, var test) && test;
    }

    /** Repeated requests and limits go by it: a key's are its own. */
    @Override
    public String getName() {
        return switch (by) {
            case By.Session(var id) -> member.toString();
            case By.Key(var id, var test) -> id.toString();
        };
    }
}
