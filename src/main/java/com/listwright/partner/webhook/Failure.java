package com.listwright.partner.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Why a try was none. */
@Serdeable
public enum Failure {
    /** A status that is not 2xx. */
    STATUS,
    /** A status of 3xx: we go nowhere but to the address that was given. */
    REDIRECT,
    TIMEOUT,
    /** Nobody takes the connection. */
    UNREACHABLE,
    /** The name leads nowhere. */
    UNRESOLVABLE,
    /** The name leads to an address that is not public. */
    FORBIDDEN_ADDRESS,
    /** The certificate, or the TLS around it. */
    TLS,
    /** The connection broke. */
    BROKEN,
    /** The signing secret cannot be read any more: rotate it. */
    SECRET_LOST;

    @JsonCreator
    public static Failure of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
