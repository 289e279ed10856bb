package com.listwright.platform;

import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

final class Migrations {
    private Migrations() {}

    static void run(Database database) {
        var flyway = Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .placeholderReplacement(false)
                .load();
        try {
            flyway.migrate();
        } catch (FlywayValidateException differences) {
            var versions = flyway.validateWithResult().invalidMigrations.stream()
                    .map(it -> it.version)
                    .collect(Collectors.joining(", "));
            throw new CannotStart(
                    "The database was made by another build of Listwright (its migration " + versions
                            + " differs): start the build that belongs to it, or give this one an empty database.",
                    differences);
        } catch (FlywayException failure) {
            throw new CannotStart(
                    "The database cannot be brought up to date: " + Database.firstLine(failure) + ".", failure);
        }
    }
}
