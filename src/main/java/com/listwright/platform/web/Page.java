package com.listwright.platform.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list, and where the next one starts. */
@Serdeable
public record Page<T>(List<T> data, @Nullable String nextCursor) {
    public Page {
        data = List.copyOf(data);
    }

    /** Cuts what was read with {@link Paging#oneMore()} rows down to the page that was asked for. */
    public static <R, T> Page<T> of(List<R> rows, Paging paging, Function<R, UUID> cursor, Function<R, T> view) {
        var more = rows.size() > paging.limit();
        var shown = more ? rows.subList(0, paging.limit()) : rows;
        return new Page<>(shown.stream().map(view).toList(), more ? Paging.seal(cursor.apply(shown.getLast())) : null);
    }
}
