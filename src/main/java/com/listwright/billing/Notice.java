package com.listwright.billing;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an event is about, in whichever version and of whichever kind it was written. Of its object only the names are
 * taken: everything else is read again when it is needed.
 *
 * @param customer whose it is, where it says so
 * @param subject what has to be read again
 * @param hint the account that Checkout was given along
 */
record Notice(
        String id,
        String type,
        @Nullable String apiVersion,
        @Nullable Boolean livemode,
        @Nullable Instant happenedAt,
        @Nullable String customer,
        @Nullable String subject,
        @Nullable String hint) {
    private static final Argument<JsonNode> TREE = Argument.of(JsonNode.class);
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.:-]{1,255}");

    static Optional<Notice> read(byte[] body, JsonMapper json) {
        try {
            var event = json.readValue(body, TREE);
            return event == null || !event.isObject() ? Optional.empty() : of(event);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Notice> of(JsonNode event) {
        var id = text(event.get("id"));
        var type = text(event.get("type"));
        if (id == null || type == null) {
            return Optional.empty();
        }
        var data = event.get("data");
        var object = data == null ? event.get("related_object") : data.get("object");
        return Optional.of(new Notice(
                id,
                type,
                name(event, "api_version"),
                flag(event.get("livemode")),
                time(event.get("created")),
                object == null ? null : customer(type, object),
                object == null ? null : subject(type, object),
                object == null ? null : name(object, "client_reference_id")));
    }

    private static @Nullable Boolean flag(@Nullable JsonNode value) {
        if (value == null || !value.isBoolean()) {
            return null;
        }
        return value.getBooleanValue();
    }

    private static @Nullable String customer(String type, JsonNode object) {
        return type.matches("customer\\.(created|updated|deleted)") ? name(object, "id") : name(object, "customer");
    }

    /** A refund is read with all others of its payment. */
    private static @Nullable String subject(String type, JsonNode object) {
        if (!type.startsWith("refund.") && !type.startsWith("charge.refund.")) {
            return name(object, "id");
        }
        var charge = name(object, "charge");
        return charge == null ? name(object, "payment_intent") : charge;
    }

    /** A name, or the name of the object that stands there expanded. */
    private static @Nullable String name(JsonNode object, String field) {
        var value = object.isObject() ? object.get(field) : null;
        if (value != null && value.isObject()) {
            value = value.get("id");
        }
        return text(value);
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        if (value == null || !value.isString()) {
            return null;
        }
        var name = value.getStringValue();
        return NAME.matcher(name).matches() ? name : null;
    }

    /** What no calendar has is as good as not said. */
    private static @Nullable Instant known(Instant time) {
        return time.isAfter(Instant.EPOCH) && time.isBefore(LATEST) ? time : null;
    }

    /** Seconds in snapshots, ISO in thin events. */
    private static @Nullable Instant time(@Nullable JsonNode created) {
        try {
            if (created != null && created.isNumber()) {
                return known(Instant.ofEpochSecond(created.getLongValue()));
            }
            return created != null && created.isString() ? known(Instant.parse(created.getStringValue())) : null;
        } catch (DateTimeException strange) {
            return null;
        }
    }
}
