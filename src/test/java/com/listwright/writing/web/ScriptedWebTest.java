package com.listwright.writing.web;

import com.listwright.writing.ScriptedWriter;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** Kits written by a writer that does as it is told. */
abstract class ScriptedWebTest extends WritingWebTest {
    @Inject
    ScriptedWriter writer;

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("test.writer", "scripted");
        return properties;
    }

    @AfterEach
    void letGo() {
        writer.goesOn();
    }
}
