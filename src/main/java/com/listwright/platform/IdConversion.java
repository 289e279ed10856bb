package com.listwright.platform;

import io.micronaut.core.convert.MutableConversionService;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * How typed ids stand in columns (bare) and in addresses (with their prefix). Repositories bind them as text whose type
 * PostgreSQL infers. What is no id names nothing: the answer is 404.
 */
public final class IdConversion {
    private IdConversion() {}

    public static <T> void register(
            MutableConversionService service,
            Class<T> type,
            Function<T, UUID> write,
            Function<UUID, T> read,
            Function<String, Optional<T>> parse) {
        service.addConverter(type, String.class, id -> write.apply(id).toString());
        service.addConverter(UUID.class, type, read);
        service.addConverter(
                String.class,
                type,
                (text, target, context) -> parse.apply(text).or(() -> bare(text).map(read)));
    }

    private static Optional<UUID> bare(String column) {
        try {
            return Optional.of(UUID.fromString(column))
                    .filter(id -> id.toString().equals(column));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
