package com.listwright.writing.web;

import io.micronaut.http.HttpRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code Prefer: wait=60}, RFC 7240: how long somebody would rather wait than ask again. */
final class Preference {
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=(\\d{1,4})(?:$|[,;\\s])");
    private static final int LONGEST = 60;

    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private Preference() {}

    /** {@code If-Match: "3"}: what must still stand; null where it does not matter. */
    static @Nullable Integer ifMatch(HttpRequest<?> request) {
        var wished =
                VERSION.matcher(Objects.requireNonNullElse(request.getHeaders().get("If-Match"), ""));
        return wished.matches() ? Integer.valueOf(wished.group(1)) : null;
    }

    static Duration wait(HttpRequest<?> request) {
        var wished = WAIT.matcher(String.join(",", request.getHeaders().getAll("Prefer")));
        return wished.find() ? Duration.ofSeconds(Math.min(LONGEST, Integer.parseInt(wished.group(1)))) : Duration.ZERO;
    }
}
