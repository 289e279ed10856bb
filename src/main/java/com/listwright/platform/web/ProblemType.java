package com.listwright.platform.web;

import io.micronaut.http.HttpStatus;

/** A kind of refusal that callers can rely on: the code never changes its meaning. */
public interface ProblemType {
    HttpStatus status();

    String title();

    /** For what a caller should do next when the place that refuses has nothing better to say. */
    String detail();

    String name();

    /** The stable kebab-case name, {@code ADDRESS_IN_USE} being {@code address-in-use}. */
    default String code() {
        return Words.of(name());
    }
}
