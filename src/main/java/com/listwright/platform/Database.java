package com.listwright.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Where the database is, and the login that owns it. */
public record Database(
        String url, @Nullable String user, @Nullable String password) {
    private static final int OLDEST_VERSION = 15;

    public Database {
        if (!url.startsWith("jdbc:postgresql://")) {
            throw malformed();
        }
        try {
            DriverManager.getDriver(url);
        } catch (SQLException unreadable) {
            throw malformed();
        }
    }

    /** Makes it current, and makes sure that it cannot mix accounts up. */
    public void prepare() {
        try (var connection = connect()) {
            Roles.ensure(connection);
            Migrations.run(this);
            Roles.check(connection);
        } catch (SQLException failure) {
            throw new CannotStart("The database cannot be prepared: " + firstLine(failure) + ".", failure);
        }
    }

    /** As the owner: for migrations, never for the program's own work. */
    Connection connect() {
        try {
            var connection = DriverManager.getConnection(url, properties());
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                connection.close();
                throw new CannotStart("The database is PostgreSQL " + version + ": Listwright needs " + OLDEST_VERSION
                        + " or newer.");
            }
            return connection;
        } catch (SQLException refusal) {
            throw new CannotStart(sentence(refusal), refusal);
        }
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("connectTimeout", "3");
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return properties;
    }

    private String sentence(SQLException refusal) {
        return switch (String.valueOf(refusal.getSQLState())) {
            case "08001", "08004", "08006" ->
                "The database cannot be reached at " + place()
                        + ": check that PostgreSQL runs there and that DATABASE_URL is right.";
            case "28P01", "28000", "08P01" ->
                "The database at " + place() + " refused the login" + ": check DATABASE_USER and DATABASE_PASSWORD.";
            case "3D000" ->
                "There is no such database as " + place()
                        + ": create it, owned by DATABASE_USER, or correct DATABASE_URL.";
            default -> "The database at " + place() + " cannot be used: " + firstLine(refusal) + ".";
        };
    }

    /** The address without what follows the question mark, where people put passwords. */
    private String place() {
        return url.substring("jdbc:postgresql://".length()).replaceFirst("\\?.*", "");
    }

    private static CannotStart malformed() {
        return new CannotStart("DATABASE_URL is not the JDBC address of a PostgreSQL database: write it like"
                + " jdbc:postgresql://localhost:5432/listwright.");
    }

    static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
    }

    @Override
    public String toString() {
        return place();
    }
}
