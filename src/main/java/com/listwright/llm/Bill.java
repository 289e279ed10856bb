package com.listwright.llm;

import java.util.Optional;

/** What a call to one model comes to: by the provider's count, or by ours where it gave none. */
record Bill(String provider, String model, int asked, Optional<Price> price) {
    private static final double TOKENS_IN_A_CHARACTER = 1.1 / 4;

    Usage of(Reading reading) {
        var metered = reading.isMetered();
        var input = metered ? reading.inputTokens() : tokens(asked);
        var output = metered ? reading.outputTokens() : tokens(reading.length());
        var cached = reading.cachedTokens();
        var written = reading.writtenTokens();
        return new Usage(
                provider,
                model,
                input,
                cached,
                written,
                output,
                reading.finish(),
                price.map(it -> it.of(input, cached, written, output)).orElse(null),
                !metered);
    }

    private static long tokens(int characters) {
        return (long) Math.ceil(characters * TOKENS_IN_A_CHARACTER);
    }
}
