package com.listwright.account;

/** What is kept of a password, in PHC form; never shown, not even in a log of its holder. */
public record PasswordHash(String phc) {
    @Override
    public String toString() {
        return "PasswordHash[...]";
    }
}
