package com.listwright.platform;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Before the pool opens its first connection: the database is found, current, and unable to mix accounts up. */
@Singleton
final class DatabasePreparation implements BeanCreatedEventListener<DatasourceConfiguration> {
    private final DatabaseSettings settings;
    private final Optional<StandInDatabase> standIn;

    DatabasePreparation(DatabaseSettings settings, Optional<StandInDatabase> standIn) {
        this.settings = settings;
        this.standIn = standIn;
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        var database = settings.given()
                .or(() -> standIn.map(StandInDatabase::start))
                .orElseThrow(() -> new CannotStart(
                        "DATABASE_URL is not set: production needs the JDBC address of a PostgreSQL database."));
        database.prepare();
        var pool = event.getBean();
        pool.setUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        return pool;
    }
}
