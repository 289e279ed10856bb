package com.listwright.platform.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Optional;
import java.util.stream.Stream;

/** What a program shows instead of a cookie, where programs come. Whoever shows one means it: no cookie counts then. */
public final class BearerToken {
    private static final String SCHEME = "Bearer ";

    private BearerToken() {}

    public static Optional<String> of(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .filter(header -> isAskedFor(request.getPath()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    /** Elsewhere a header of this name is somebody else's business. */
    public static boolean isAskedFor(String path) {
        return Stream.of("/api/", "/mcp").anyMatch(path::startsWith);
    }
}
