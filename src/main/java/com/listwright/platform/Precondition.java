package com.listwright.platform;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who changes a thing last saw of it, by its tags; without any, it only has to be there.
 *
 * @param seen null where it does not matter
 */
public record Precondition(@Nullable Set<String> seen) {
    public static final Precondition NONE = new Precondition(null);

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:\\..*)?");

    public Precondition {
        seen = seen == null ? null : Set.copyOf(seen);
    }

    /** Whether one of the tags that a thing has now is one that was seen. */
    public boolean holdsFor(String... current) {
        var known = seen;
        return known == null || Arrays.stream(current).anyMatch(known::contains);
    }

    /** The newest state that was seen, where its tag says which one that was. */
    public OptionalInt newest() {
        return (seen == null ? List.<String>of() : seen)
                .stream()
                        .map(NUMBER::matcher)
                        .filter(tag -> tag.matches())
                        .mapToInt(tag -> Integer.parseInt(tag.group(1)))
                        .max();
    }
}
