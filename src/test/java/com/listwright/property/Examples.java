package com.listwright.property;

import com.listwright.property.fact.FactReader;
import com.listwright.property.fact.Intake;
import com.listwright.property.fact.JsonValues;
import com.listwright.property.fact.Normaliser;
import com.listwright.property.fact.Vocabulary;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The data files beside the tests of homes. */
public final class Examples {
    public static final Vocabulary VOCABULARY = Vocabulary.standard();
    public static final Normaliser NORMALISER = new Normaliser(VOCABULARY);
    public static final FactReader FACTS = new FactReader(VOCABULARY, NORMALISER);

    private Examples() {}

    public static String text(String name) {
        try (var stream = Objects.requireNonNull(Examples.class.getResourceAsStream("/property/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lines of cells between bars. */
    public static List<String[]> table(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", -1))
                .toList();
    }

    public static JsonNode json(String text) {
        try (var parser = JsonValues.JSON.createParser(text)) {
            parser.nextToken();
            return JsonValues.read(parser);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<Intake> homes() {
        return text("homes.jsonl").lines().map(line -> FACTS.read(json(line))).toList();
    }
}
