package com.listwright.writing.web;

import io.micronaut.http.HttpRequest;
import java.time.Duration;
import java.util.regex.Pattern;

/** {@code Prefer: wait=60}, RFC 7240: how long somebody would rather wait than ask again. */
final class Preference {
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=(\\d{1,4})(?:$|[,;\\s])");
    private static final int LONGEST = 60;

    private Preference() {}

    static Duration wait(HttpRequest<?> request) {
        var wished = WAIT.matcher(String.join(",", request.getHeaders().getAll("Prefer")));
        return wished.find() ? Duration.ofSeconds(Math.min(LONGEST, Integer.parseInt(wished.group(1)))) : Duration.ZERO;
    }
}
