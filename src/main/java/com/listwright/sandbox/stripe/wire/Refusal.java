package com.listwright.sandbox.stripe.wire;

import org.jspecify.annotations.Nullable;

/** What Stripe says no to, in its own words and shape. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Thing error;

    private Refusal(int status, String type, @Nullable String code, @Nullable String param, String message) {
        super(message);
        this.status = status;
        error = Thing.empty();
        if (code != null) {
            error.with("code", code).with("doc_url", "https://stripe.com/docs/error-codes/" + code.replace('_', '-'));
        }
        error.with("message", message);
        if (param != null) {
            error.with("param", param);
        }
        error.with("type", type);
    }

    public static Refusal invalid(@Nullable String param, String message) {
        return invalid(param, null, message);
    }

    public static Refusal invalid(@Nullable String param, @Nullable String code, String message) {
        return new Refusal(400, "invalid_request_error", code, param, message);
    }

    public static Refusal missing(String param) {
        return invalid(param, "parameter_missing", "Missing required param: " + param + ".");
    }

    /** What a path names is a 404, what a parameter names is a 400. */
    public static Refusal noSuch(String kind, String id, String param) {
        var status = param.equals("id") ? 404 : 400;
        var words = "No such " + kind.replace("checkout.session", "checkout session") + ": '" + id + "'";
        return new Refusal(status, "invalid_request_error", "resource_missing", param, words);
    }

    public static Refusal noSuchPath(String method, String path) {
        return new Refusal(
                404, "invalid_request_error", null, null, "Unrecognized request URL (" + method + ": " + path + ").");
    }

    public static Refusal stranger(String key) {
        var words = key.isEmpty()
                ? "You did not provide an API key."
                : "Invalid API Key provided: " + "*".repeat(Math.min(key.length(), 12));
        return new Refusal(401, "invalid_request_error", null, null, words);
    }

    public static Refusal keyReused(String key) {
        return new Refusal(
                400,
                "idempotency_error",
                null,
                null,
                "Keys for idempotent requests can only be used with the same parameters they were first used with."
                        + " Try using a key other than '" + key + "' if you meant to execute a different request.");
    }

    public static Refusal declined(Thing intent) {
        var refusal = new Refusal(402, "card_error", "card_declined", null, "Your card was declined.");
        refusal.error.with("decline_code", "generic_decline").with("payment_intent", intent);
        return refusal;
    }

    public static Refusal fault(int status) {
        return switch (status) {
            case 429 -> new Refusal(429, "invalid_request_error", "rate_limit", null, "Too many requests.");
            case 503 -> new Refusal(503, "api_error", null, null, "The service is temporarily unavailable.");
            default -> new Refusal(status, "api_error", null, null, "An unknown error occurred.");
        };
    }

    public int status() {
        return status;
    }

    /** Whether the work had begun, so that a retry with the same key must hear the same. */
    public boolean isKept() {
        return status == 402 || status >= 500;
    }

    public Thing body() {
        return Thing.empty().with("error", error.copy());
    }
}
