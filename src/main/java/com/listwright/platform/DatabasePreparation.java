package com.listwright.platform;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;

/** Before the pool opens its first connection: the database is found, current, and unable to mix accounts up. */
@Singleton
final class DatabasePreparation implements BeanCreatedEventListener<DatasourceConfiguration> {
    private final Mode mode;
    private final BeanProvider<ProductionNeed> needs;
    private final DatabaseSettings settings;
    private final Optional<StandInDatabase> standIn;

    DatabasePreparation(
            Mode mode,
            BeanProvider<ProductionNeed> needs,
            DatabaseSettings settings,
            Optional<StandInDatabase> standIn) {
        this.mode = mode;
        this.needs = needs;
        this.settings = settings;
        this.standIn = standIn;
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        if (mode == Mode.PRODUCTION) {
            refuseIfAnythingIsMissing();
        }
        var database = settings.given()
                .or(() -> standIn.map(StandInDatabase::start))
                .orElseThrow(() -> new CannotStart(DatabaseSettings.MISSING));
        database.prepare();
        var pool = event.getBean();
        pool.setUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        return pool;
    }

    private void refuseIfAnythingIsMissing() {
        var missing =
                needs.stream().flatMap(need -> need.missing().stream()).sorted().collect(Collectors.joining("\n"));
        if (!missing.isEmpty()) {
            throw new CannotStart(missing);
        }
    }
}
