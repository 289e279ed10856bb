package com.listwright.writing;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Who advertises. It is put below a text by template; no writer makes it up. */
@Serdeable
public record Signature(
        String agent, String office, @Nullable String licence) {
    /** {@code Ana Ruiz, Harbor Office, DRE 01234567}. */
    public String line() {
        return licence == null ? agent + ", " + office : agent + ", " + office + ", " + licence;
    }
}
