package com.listwright.account;

import java.util.Set;

/** What a key that was recognised says of itself. */
public record KeyCard(KeyId id, String name, boolean test, Set<Scope> scopes, Plan plan) {
    /** The attribute of a request's Authentication under which it stands. */
    public static final String ATTRIBUTE = "key";

    public KeyCard {
        scopes = Set.copyOf(scopes);
    }

    public boolean allows(Scope scope) {
        return scope.isAmong(scopes);
    }

    /** A test key works on every plan. */
    public boolean isPaidFor() {
        return test || plan.hasApi();
    }
}
