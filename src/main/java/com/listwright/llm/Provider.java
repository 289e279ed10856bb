package com.listwright.llm;

import com.listwright.platform.CannotStart;
import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who runs models: {@code listwright.llm.providers.<name>.kind}, {@code .api-key}, {@code .base-url}. */
@EachProperty("listwright.llm.providers")
record Provider(
        @Parameter String name,
        String kind,
        @Nullable String apiKey,
        @Nullable String baseUrl,
        @Nullable String effort) {
    Provider {
        if (Kind.of(kind).isEmpty()) {
            throw new CannotStart("listwright.llm.providers." + name + ".kind is \"" + kind + "\": set it to one of "
                    + Kind.words() + ".");
        }
        var given = baseUrl == null || baseUrl.isBlank() ? null : baseUrl.strip();
        if (given != null && !isAddress(given)) {
            throw new CannotStart(setting(name, "base-url", "OPENAI_BASE_URL")
                    + " is no address of a model: write it as https://host/v1.");
        }
    }

    Kind sort() {
        return Kind.of(kind).orElseThrow();
    }

    /** Without a key nobody is there; a model on a machine of one's own needs none. */
    boolean isThere() {
        return address().isPresent() && (!sort().isKeyed() || !key().isEmpty());
    }

    String key() {
        return apiKey == null ? "" : apiKey.strip();
    }

    Optional<String> address() {
        return baseUrl == null || baseUrl.isBlank()
                ? Optional.ofNullable(sort().address())
                : Optional.of(baseUrl.strip());
    }

    Optional<String> effortWord() {
        return Optional.ofNullable(effort).map(String::strip).filter(word -> !word.isEmpty());
    }

    static String setting(String name, String part, String variable) {
        return name.equals("openai") ? variable : "listwright.llm.providers." + name + "." + part;
    }

    private static boolean isAddress(String text) {
        try {
            var address = URI.create(text);
            return address.getHost() != null
                    && address.getUserInfo() == null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "Provider[" + name + ", " + kind + "]";
    }
}
