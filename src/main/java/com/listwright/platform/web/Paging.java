package com.listwright.platform.web;

import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for. The cursor is opaque to callers; inside it stands the last id that they have seen.
 */
public record Paging(int limit, @Nullable UUID after) {
    static final int DEFAULT = 25;
    static final int MOST = 100;

    static Paging of(HttpRequest<?> request) {
        var limit = request.getParameters().get("limit");
        var cursor = request.getParameters().get("cursor");
        return new Paging(limit == null ? DEFAULT : limit(limit), cursor == null ? null : open(cursor));
    }

    public int oneMore() {
        return limit + 1;
    }

    static String seal(UUID id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(id.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static int limit(String text) {
        if (text.matches("[0-9]{1,3}")) {
            var limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        }
        throw refused("limit", "must be a whole number from 1 to " + MOST);
    }

    private static UUID open(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            return UUID.fromString(text);
        } catch (IllegalArgumentException forged) {
            throw refused("cursor", "must be a nextCursor of an earlier answer, unchanged");
        }
    }

    private static Refused refused(String parameter, String message) {
        return new Refused(Problem.of(CommonProblem.INVALID_PARAMETER).at(parameter, message));
    }
}
