package com.listwright.writing.web;

import com.listwright.llm.ModelStandIn;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

/** Kits written by a model that is played by a stand-in. */
abstract class ModelWebTest extends WritingWebTest {
    final ModelStandIn model = new ModelStandIn();

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("listwright.llm.providers.openai.api-key", "sk-test");
        properties.put("listwright.llm.providers.openai.base-url", model.address());
        properties.put("listwright.llm.first-text", "3s");
        properties.put("listwright.llm.stall", "2s");
        properties.put("listwright.llm.give-up", "8s");
        properties.put("listwright.llm.pause", "20ms");
        properties.put("listwright.llm.rest", "1ms");
        return properties;
    }

    @AfterEach
    void behaveAgain() {
        model.alwaysReplies(
                "The home has three bedrooms and two full baths in Marrow Glen, with hardwood and tile floors.");
    }

    @AfterAll
    void hangUp() {
        model.close();
    }
}
