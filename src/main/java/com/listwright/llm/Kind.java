package com.listwright.llm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whose way of speaking the common protocol a provider has: what it takes, and what it would choke on. */
enum Kind {
    OPENAI("https://api.openai.com/v1", true, Length.MAX_COMPLETION_TOKENS, 2, true),
    AZURE(null, true, Length.MAX_COMPLETION_TOKENS, 2, false),
    GEMINI("https://generativelanguage.googleapis.com/v1beta/openai", true, Length.MAX_TOKENS, 2, false),
    ANTHROPIC("https://api.anthropic.com/v1", true, Length.MAX_TOKENS, 1, false),
    OLLAMA("http://localhost:11434/v1", false, Length.MAX_TOKENS, 2, false),
    VLLM("http://localhost:8000/v1", false, Length.MAX_TOKENS, 2, false);

    enum Length {
        MAX_TOKENS,
        MAX_COMPLETION_TOKENS
    }

    private final @Nullable String address;
    private final boolean keyed;
    private final Length length;
    private final double hottest;
    private final boolean cacheKey;

    Kind(@Nullable String address, boolean keyed, Length length, double hottest, boolean cacheKey) {
        this.address = address;
        this.keyed = keyed;
        this.length = length;
        this.hottest = hottest;
        this.cacheKey = cacheKey;
    }

    static Optional<Kind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word.strip()))
                .findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it is found if nothing else is said; null where everybody has an address of their own. */
    @Nullable
    String address() {
        return address;
    }

    boolean isKeyed() {
        return keyed;
    }

    Length length() {
        return length;
    }

    /** Whether it takes {@code prompt_cache_key}; strict ones refuse what they do not know. */
    boolean takesCacheKey() {
        return cacheKey;
    }

    /** Models that think first take no temperature but their own. */
    @Nullable
    Double temperature(String model, @Nullable Double wanted) {
        var thinks = (this == OPENAI || this == AZURE) && model.matches("(gpt-[5-9]|o\\d).*");
        return wanted == null || thinks ? null : Math.clamp(wanted, 0, hottest);
    }
}
