package com.listwright.sandbox;

import com.listwright.platform.Pretended;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

@Factory
final class PretendedDatabase {
    @Singleton
    @Named("database")
    @Requires(missingProperty = "database.url")
    Pretended database(EmbeddedDatabase database) {
        return new Pretended("database", "a PostgreSQL of its own, with its data in " + database.folder(), null);
    }
}
