package com.listwright.llm;

import org.jspecify.annotations.Nullable;

/**
 * What an answer took.
 *
 * @param inputTokens all that was sent, what the provider remembered included
 * @param cachedInputTokens the part of it that was remembered
 * @param cacheWriteTokens the part of it that was put into the memory, where that has a price
 * @param finishReason in the provider's word; null when the stream broke
 * @param cost null when the model has no price in our table
 * @param estimated the provider did not say, so this is counted from the text
 */
public record Usage(
        String provider,
        String model,
        long inputTokens,
        long cachedInputTokens,
        long cacheWriteTokens,
        long outputTokens,
        @Nullable String finishReason,
        @Nullable Cost cost,
        boolean estimated) {
    /** Micro-dollars, and the row of the price table by which they were reckoned. */
    public record Cost(long microUsd, String priceRow) {}
}
