package com.listwright.platform;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Many ids, or other words without a comma, as one value that PostgreSQL casts to an array. */
public final class SqlArray {
    private SqlArray() {}

    public static String of(Stream<?> words) {
        return words.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
