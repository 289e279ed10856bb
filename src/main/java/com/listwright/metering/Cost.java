package com.listwright.metering;

import com.listwright.llm.Usage;
import org.jspecify.annotations.Nullable;

/**
 * What the model took for one piece, repairs included: tokens (cached ones are part of the input), millionths of a
 * dollar, and the row of the price table that made the one of the other. Estimated where a stream was cut.
 */
public record Cost(
        long inputTokens,
        long cachedTokens,
        long outputTokens,
        long microUsd,
        @Nullable String price,
        boolean estimated) {
    /** The built-in writer's. */
    public static final Cost NONE = new Cost(0, 0, 0, 0, null, false);

    /** Of one call; a model without a price costs nothing that we could know. */
    public static Cost of(Usage usage) {
        var price = usage.cost();
        return new Cost(
                usage.inputTokens(),
                Math.min(usage.cachedInputTokens(), usage.inputTokens()),
                usage.outputTokens(),
                price == null ? 0 : price.microUsd(),
                price == null ? null : price.priceRow(),
                usage.estimated());
    }

    public Cost {
        if (inputTokens < 0 || cachedTokens < 0 || outputTokens < 0 || microUsd < 0) {
            throw new IllegalArgumentException("Nothing costs less than nothing");
        }
        if (cachedTokens > inputTokens) {
            throw new IllegalArgumentException("Cached tokens are part of the input");
        }
    }
}
