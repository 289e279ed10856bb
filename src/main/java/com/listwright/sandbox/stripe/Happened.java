package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Json;
import com.listwright.sandbox.stripe.wire.Thing;

/** An event, as a webhook will carry it. */
public record Happened(String id, String type, String body) {
    static Happened of(Thing event) {
        return new Happened(event.id(), event.text("type"), Json.pretty(event));
    }
}
