package com.listwright.llm;

import com.listwright.llm.Usage.Cost;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** One row of the price table, in dollars a million tokens, which is micro-dollars a token. */
record Price(
        String id,
        Kind kind,
        String model,
        LocalDate from,
        BigDecimal input,
        BigDecimal cachedInput,
        BigDecimal cacheWrite,
        BigDecimal output,
        String source,
        String confidence) {
    Cost of(long inputTokens, long cachedTokens, long writtenTokens, long outputTokens) {
        var fresh = Math.max(0, inputTokens - cachedTokens - writtenTokens);
        var microUsd = input.multiply(BigDecimal.valueOf(fresh))
                .add(cachedInput.multiply(BigDecimal.valueOf(cachedTokens)))
                .add(cacheWrite.multiply(BigDecimal.valueOf(writtenTokens)))
                .add(output.multiply(BigDecimal.valueOf(outputTokens)));
        return new Cost(microUsd.setScale(0, RoundingMode.HALF_UP).longValueExact(), id);
    }
}
