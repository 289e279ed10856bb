package com.listwright.llm;

import com.listwright.platform.ProductionNeed;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Production does not pass the built-in writer off as a model. */
@Singleton
final class ModelNeed implements ProductionNeed {
    private final Models models;

    ModelNeed(Models models) {
        this.models = models;
    }

    @Override
    public Optional<String> missing() {
        return models.of(Models.Role.WRITER).isPresent()
                ? Optional.empty()
                : Optional.of("OPENAI_API_KEY is not set: give it the key of the model that writes,"
                        + " or name another in LISTWRIGHT_LLM_WRITER.");
    }
}
