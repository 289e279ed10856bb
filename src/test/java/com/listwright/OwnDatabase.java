package com.listwright;

import io.micronaut.test.support.TestPropertyProvider;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;

/** A Micronaut test class that implements this works in a database of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public interface OwnDatabase extends TestPropertyProvider {
    @Override
    default Map<String, String> getProperties() {
        var database = TestDatabase.fresh();
        return Map.of(
                "database.url", database.url(),
                "database.user", String.valueOf(database.user()),
                "database.password", String.valueOf(database.password()));
    }
}
