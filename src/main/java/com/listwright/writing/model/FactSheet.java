package com.listwright.writing.model;

import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Field;
import com.listwright.property.fact.Value;
import com.listwright.property.fact.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts of a home as a model reads them: numbered lines in the order of the form, and what is not stated. */
final class FactSheet {
    private static final Set<String> LAND = Set.of("Land", "Farm");

    private final List<Field> fields;
    private final List<String> askedOfHouses;
    private final List<String> askedOfLand;

    FactSheet(Vocabulary vocabulary) {
        fields = vocabulary.fields().stream().filter(Field::isPublic).toList();
        var lines = PromptFile.read("not-stated.v1").text().lines().toList();
        askedOfHouses = names(vocabulary, lines, "buildings:");
        askedOfLand = names(vocabulary, lines, "land:");
    }

    private static List<String> names(Vocabulary vocabulary, List<String> lines, String kind) {
        return lines.stream()
                .filter(line -> line.startsWith(kind))
                .flatMap(line -> List.of(line.substring(kind.length()).strip().split(",\\s*")).stream())
                .map(name -> vocabulary.the(name).name())
                .toList();
    }

    String of(Facts facts) {
        var sheet = new StringBuilder();
        var number = 1;
        for (var field : fields) {
            var value = facts.value(field.name());
            if (value.isPresent()) {
                sheet.append("F%d %s: %s\n".formatted(number++, field.name(), words(field, value.get())));
            }
        }
        var missing = asked(facts).stream().filter(name -> !facts.knows(name)).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            sheet.append("Not stated, so not to be mentioned: ").append(missing).append('\n');
        }
        return sheet.toString();
    }

    private List<String> asked(Facts facts) {
        return facts.text("PropertyType").filter(LAND::contains).isPresent() ? askedOfLand : askedOfHouses;
    }

    private static String words(Field field, Value value) {
        List<String> words = new ArrayList<>();
        words.add(value instanceof Value.Choices choices && choices.none() ? "none" : line(value.words()));
        if (value instanceof Value.Amount && field.measure().unit() != null) {
            words.add(field.measure().unit());
        }
        return String.join(" ", words);
    }

    /** A fact is one line, whatever was typed. */
    private static String line(String words) {
        return words.lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
