package com.listwright.sandbox;

import com.listwright.account.Caller;
import com.listwright.property.PropertyImport;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The homes that Harbor Office has on a fresh laptop, of many kinds; they come in as any other file of RESO records.
 */
@Singleton
@Requires(property = "listwright.sandbox.homes", value = "true")
class SampleHomes {
    private static final String FILE = "/sandbox/homes.jsonl";

    private final PropertyImport imports;

    SampleHomes(PropertyImport imports) {
        this.imports = imports;
    }

    void enter(Caller caller) {
        var outcome = imports.reso(caller, array(), false);
        if (!outcome.rejected().isEmpty()) {
            throw new IllegalStateException(FILE + ": " + outcome.rejected());
        }
    }

    private static byte[] array() {
        try (var file = Objects.requireNonNull(SampleHomes.class.getResourceAsStream(FILE))) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
            return ("[" + lines.replace("\n", ",") + "]").getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
