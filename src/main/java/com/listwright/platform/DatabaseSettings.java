package com.listwright.platform;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code DATABASE_URL}, {@code DATABASE_USER}, {@code DATABASE_PASSWORD}. */
@ConfigurationProperties("database")
record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password) {
    Optional<Database> given() {
        return Optional.ofNullable(url).filter(it -> !it.isBlank()).map(it -> new Database(it, user, password));
    }

    @Override
    public String toString() {
        return "DatabaseSettings[]";
    }
}
