package com.listwright.platform.web;

import static com.listwright.platform.web.ApiDocument.ordered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of the API's description that all operations share. */
final class ApiParts {
    private ApiParts() {}

    static Map<String, Object> reference(String kind, String name) {
        return ordered("$ref", "#/components/" + kind + "/" + name);
    }

    static Map<String, Object> parameters() {
        return ordered(
                "Limit",
                ordered(
                        "name",
                        "limit",
                        "in",
                        "query",
                        "description",
                        "How many to list at most.",
                        "schema",
                        ordered("type", "integer", "minimum", 1, "maximum", Paging.MOST, "default", Paging.DEFAULT)),
                "Cursor",
                ordered(
                        "name",
                        "cursor",
                        "in",
                        "query",
                        "description",
                        "The nextCursor of the page before.",
                        "schema",
                        ordered("type", "string")),
                "IdempotencyKey",
                ordered(
                        "name",
                        "Idempotency-Key",
                        "in",
                        "header",
                        "description",
                        "A name for this request, so that repeating it is safe: within 24 hours the same key and body"
                                + " get the same answer.",
                        "schema",
                        ordered("type", "string", "minLength", 1, "maxLength", 255)),
                "IfMatch",
                header(
                        "If-Match",
                        "The ETag that you last saw, or several of them, or *. Where none of them stands any more,"
                                + " nothing is changed, and the answer says what happened meanwhile."),
                "IfNoneMatch",
                header("If-None-Match", "The ETag that you last saw: if it still stands, the answer is 304."));
    }

    private static Map<String, Object> header(String name, String description) {
        return ordered("name", name, "in", "header", "description", description, "schema", ordered("type", "string"));
    }

    static Map<String, Object> headers() {
        return ordered(
                "RequestId",
                text("Names this request in our log; a request may bring its own name in the same header."),
                "RateLimit",
                text("How many requests are left (r) and in how many seconds all are there again (t); of a key, and"
                        + " of all the keys of its office."),
                "RateLimitPolicy",
                text("How many requests (q) in how many seconds (w)."),
                "ETag",
                text("Names what is shown as it stands; send it back with If-Match or If-None-Match."));
    }

    static Map<String, Object> taggedHeaders() {
        var headers = new LinkedHashMap<>(answerHeaders());
        headers.put("ETag", reference("headers", "ETag"));
        return headers;
    }

    static Map<String, Object> answerHeaders() {
        return ordered(
                "X-Request-Id", reference("headers", "RequestId"),
                "RateLimit", reference("headers", "RateLimit"),
                "RateLimit-Policy", reference("headers", "RateLimitPolicy"));
    }

    static Map<String, Object> securitySchemes() {
        return ordered(
                "session",
                ordered(
                        "type",
                        "apiKey",
                        "in",
                        "cookie",
                        "name",
                        "lw_access",
                        "description",
                        "The cookie of a signed-in member; behind HTTPS its name starts with __Host-."),
                "key",
                ordered(
                        "type",
                        "http",
                        "scheme",
                        "bearer",
                        "description",
                        "A key of an office: Authorization: Bearer lw_live_... or lw_test_.... The words beside it are"
                                + " the scopes that the key needs; where this scheme is not named, no key gets in."));
    }

    /** What a fact's value can be. */
    static Map<String, Object> plainValue() {
        return ordered(
                "description",
                "A text, a number, true or false, or a list of texts.",
                "anyOf",
                List.of(
                        ordered("type", "string"),
                        ordered("type", "number"),
                        ordered("type", "boolean"),
                        ordered("type", "array", "items", ordered("type", "string"))));
    }

    static Map<String, Object> problem() {
        return ordered(
                "type",
                "object",
                "description",
                "Why a request was refused. Some codes bring numbers along as further fields.",
                "required",
                List.of("type", "title", "status", "detail", "code", "requestId"),
                "properties",
                ordered(
                        "type", ordered("type", "string", "format", "uri-reference"),
                        "title", ordered("type", "string", "description", "What happened, for people."),
                        "status", ordered("type", "integer"),
                        "detail", ordered("type", "string", "description", "What to do next, for people."),
                        "code",
                                ordered(
                                        "type",
                                        "string",
                                        "description",
                                        "The stable name of the problem, for programs."),
                        "requestId", ordered("type", "string"),
                        "errors",
                                ordered(
                                        "type",
                                        "array",
                                        "items",
                                        ordered(
                                                "type",
                                                "object",
                                                "required",
                                                List.of("field", "message"),
                                                "properties",
                                                ordered(
                                                        "field", ordered("type", "string"),
                                                        "message", ordered("type", "string")))),
                        "retryAfterSeconds", ordered("type", "integer", "description", "With 429 and 503."),
                        "seats",
                                ordered("type", "integer", "description", "With seats-exhausted: what the plan seats."),
                        "used", ordered("type", "integer", "description", "With seats-exhausted: what is taken."),
                        "etag", ordered("type", "string", "description", "With precondition-failed: what stands now."),
                        "changes",
                                ordered(
                                        "type",
                                        "array",
                                        "description",
                                        "With precondition-failed: what happened since, newest first.",
                                        "items",
                                        ordered("type", "object", "additionalProperties", true))),
                "additionalProperties",
                true);
    }

    private static Map<String, Object> text(String description) {
        return ordered("description", description, "schema", ordered("type", "string"));
    }
}
