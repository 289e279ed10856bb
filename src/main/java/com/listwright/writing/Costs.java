package com.listwright.writing;

import com.listwright.metering.Cost;

/** A piece costs what all calls for it cost together. */
final class Costs {
    private Costs() {}

    static Cost sum(Cost one, Cost other) {
        return new Cost(
                one.inputTokens() + other.inputTokens(),
                one.cachedTokens() + other.cachedTokens(),
                one.outputTokens() + other.outputTokens(),
                one.microUsd() + other.microUsd(),
                other.price() == null ? one.price() : other.price(),
                one.estimated() || other.estimated());
    }
}
