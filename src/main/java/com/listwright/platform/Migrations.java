package com.listwright.platform;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

final class Migrations {
    private Migrations() {}

    static void run(Database database) {
        try {
            Flyway.configure()
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .placeholderReplacement(false)
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new CannotStart(
                    "The database cannot be brought up to date: " + Database.firstLine(failure) + ".", failure);
        }
    }
}
