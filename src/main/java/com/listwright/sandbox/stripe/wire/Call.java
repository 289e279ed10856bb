package com.listwright.sandbox.stripe.wire;

import java.util.List;

/** One request of a program. */
public record Call(String method, String path, List<String> ids, Params params) {
    public String id() {
        return ids.getFirst();
    }
}
