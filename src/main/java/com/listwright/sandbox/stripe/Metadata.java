package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Params;
import com.listwright.sandbox.stripe.wire.Thing;

/** The notes that programs stick to things: new ones are added, emptied ones go. */
final class Metadata {
    private Metadata() {}

    static void merge(Thing thing, Params params) {
        var metadata = thing.maybePart("metadata").orElseGet(Thing::empty);
        thing.with("metadata", metadata);
        if (params.unsets("metadata")) {
            thing.with("metadata", Thing.empty());
            return;
        }
        params.texts("metadata").fields().forEach((name, value) -> {
            if ("".equals(value)) {
                metadata.without(name);
            } else {
                metadata.with(name, value);
            }
        });
    }
}
