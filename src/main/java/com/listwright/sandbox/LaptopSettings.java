package com.listwright.sandbox;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a laptop keeps its things.
 *
 * @param keeps whether what is pretended outlives the program
 */
@ConfigurationProperties("listwright.sandbox")
public record LaptopSettings(boolean keeps, String folder) {
    /** A file for what is kept; none where everything is forgotten at the end. */
    public Optional<Path> file(String name) {
        return keeps ? Optional.of(Path.of(folder).toAbsolutePath().normalize().resolve(name)) : Optional.empty();
    }
}
