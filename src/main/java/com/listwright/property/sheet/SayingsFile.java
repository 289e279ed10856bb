package com.listwright.property.sheet;

import com.listwright.property.fact.Field;
import com.listwright.property.fact.Lookup;
import com.listwright.property.fact.Normaliser;
import com.listwright.property.fact.Spelling;
import com.listwright.property.fact.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The sayings as they lie in the program's resources: what is heard anywhere, what behind a label, and the lists of
 * words.
 */
final class SayingsFile {
    private static final String NAME = "/property/sayings.txt";
    private static final String ANYWHERE = "";

    private final Vocabulary vocabulary;
    private final SayingParser parser;
    private final Map<String, String> pieces = new LinkedHashMap<>();
    private final Map<String, List<Saying>> sections = new HashMap<>();
    private final Map<String, Phrases> lists = new HashMap<>();
    private final Map<String, Sayings> byLabel = new HashMap<>();
    private List<String> labels = List.of(ANYWHERE);

    SayingsFile(Vocabulary vocabulary, Normaliser normaliser, Gaps gaps) {
        this.vocabulary = vocabulary;
        this.parser = new SayingParser(vocabulary, normaliser);
        for (var line : lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                take(line);
            }
        }
        sections.forEach((label, sayings) -> byLabel.put(label, new Sayings(gaps, sayings)));
    }

    Sayings anywhere() {
        return Objects.requireNonNull(byLabel.get(ANYWHERE));
    }

    Optional<Sayings> behind(String label) {
        return Optional.ofNullable(byLabel.get(Spelling.key(label)));
    }

    Phrases list(String name) {
        return Objects.requireNonNull(lists.get(name));
    }

    private void take(String line) {
        int blank = line.indexOf(' ');
        var command = line.startsWith("@") ? line.substring(0, blank < 0 ? line.length() : blank) : "";
        var rest = line.substring(blank + 1);
        switch (command) {
            case "" -> say(line);
            case "@anywhere" -> labels = List.of(ANYWHERE);
            case "@label" ->
                labels = Arrays.stream(rest.split(";")).map(Spelling::key).toList();
            case "@define" -> pieces.put(rest.substring(0, rest.indexOf(' ')), rest.substring(rest.indexOf(' ') + 1));
            case "@free" -> free(rest, 1);
            case "@phrases" -> free(rest, 2);
            default -> lists.put(command.substring(1), Phrases.of(rest));
        }
    }

    private void say(String line) {
        var written = line;
        for (var piece : pieces.entrySet()) {
            written = written.replace(piece.getKey(), piece.getValue());
        }
        add(parser.parse(written));
    }

    private void add(Saying saying) {
        for (var label : labels) {
            sections.computeIfAbsent(label, _ -> new ArrayList<>()).add(saying);
        }
    }

    private void free(String rest, int fewestWords) {
        var parts = rest.split(" ", 3);
        var field = vocabulary.the(parts[0]);
        var lookup = field.lookup().orElseThrow();
        Set<String> named = new HashSet<>(Arrays.asList(parts[2].split(", ")));
        boolean only = parts[1].equals("only");
        for (var name : lookup.standardNames()) {
            if (named.contains(name) == only
                    && !name.equals(Lookup.NONE)
                    && !name.equals("Other")
                    && !name.equals("See Remarks")) {
                hear(field, name.replace("(s)", ""), name);
                lookup.variants().forEach((written, standard) -> {
                    if (standard.equals(name)
                            && written.length() > 3
                            && Lexer.tokens(written).size() >= fewestWords) {
                        hear(field, written, name);
                    }
                });
            }
        }
    }

    private void hear(Field field, String written, String name) {
        var words = written.replaceAll("[()\\[\\]{}<>|]", " ");
        labels = List.of(ANYWHERE);
        add(parser.parse(words + " => " + field.name() + "=" + name));
    }

    private static List<String> lines() {
        try (var stream = Objects.requireNonNull(SayingsFile.class.getResourceAsStream(NAME), NAME)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
