package com.listwright.platform;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code DATABASE_URL}, {@code DATABASE_USER}, {@code DATABASE_PASSWORD}. */
@ConfigurationProperties("database")
record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password) implements ProductionNeed {
    static final String MISSING = "DATABASE_URL is not set: it must be the JDBC address of a PostgreSQL database,"
            + " like jdbc:postgresql://localhost:5432/listwright.";

    Optional<Database> given() {
        return Optional.ofNullable(url).filter(it -> !it.isBlank()).map(it -> new Database(it, user, password));
    }

    @Override
    public Optional<String> missing() {
        return given().isPresent() ? Optional.empty() : Optional.of(MISSING);
    }

    @Override
    public String toString() {
        return "DatabaseSettings[]";
    }
}
