package com.listwright.sandbox.stripe;

import com.listwright.sandbox.Kept;
import com.listwright.sandbox.stripe.wire.Json;
import com.listwright.sandbox.stripe.wire.Thing;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A world that outlives the program.
 *
 * @param fields everything in it, its secret and its port, as they stand in the file
 */
record SavedWorld(Path file, Thing fields) {
    static SavedWorld read(Path file, JsonMapper mapper) throws IOException {
        var fields = Files.exists(file) ? Json.read(Files.readString(file), mapper) : Thing.empty();
        return new SavedWorld(file, fields);
    }

    int port() {
        return (int) fields.number("port");
    }

    Optional<String> secret() {
        return fields.maybe("secret");
    }

    void restore(World world) {
        fields.things("things").forEach(world.shelf()::add);
        world.at(fields.moment("now").orElse(Instant.EPOCH), () -> {});
    }

    void write(World world, int port, String secret) throws IOException {
        var now = Thing.empty()
                .with("port", port)
                .with("secret", secret)
                .with("now", world.now())
                .with("things", world.shelf().everything());
        new Kept(file).write(Json.whole(now));
    }
}
