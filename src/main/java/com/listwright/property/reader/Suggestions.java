package com.listwright.property.reader;

import com.listwright.property.fact.Field;
import com.listwright.property.fact.Normaliser;
import com.listwright.property.fact.Reading;
import com.listwright.property.fact.Value;
import com.listwright.property.fact.Vocabulary;
import com.listwright.property.reader.Opinion.Suggestion;
import com.listwright.property.sheet.Proposal;
import com.listwright.property.sheet.ProposedHome;
import com.listwright.property.sheet.Span;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What of a model's answer can be held against the text. Whatever cannot is dropped without a word. */
final class Suggestions {
    private static final int MOST_LINES = 60;
    private static final int LONGEST_QUOTE = 200;
    /** Words to a machine, not about a home. */
    private static final Pattern ORDERS = Pattern.compile(
            "\\b(ignore|disregard|forget|override)\\b.{0,60}\\b(instruction|rule|prompt|fact|above|previous|everything)"
                    + "|\\b(system prompt|language model|assistant|chatgpt|gpt|llm)\\b|\\byou are (now )?an? "
                    + "|\\b(propose|respond|reply|output|answer) (with|only|exactly|that)\\b|\"field\"\\s*:",
            Pattern.CASE_INSENSITIVE);

    private final Vocabulary vocabulary;
    private final Normaliser normaliser;
    private final JsonMapper json;

    Suggestions(Vocabulary vocabulary, JsonMapper json) {
        this.vocabulary = vocabulary;
        this.normaliser = new Normaliser(vocabulary);
        this.json = json;
    }

    List<Suggestion> in(String answer, String text, List<ProposedHome> homes, Privacy privacy) {
        var taken = homes.stream().map(Suggestions::read).toList();
        var kept = new ArrayList<Suggestion>();
        answer.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("{"))
                .limit(MOST_LINES)
                .forEach(line -> tree(line).ifPresent(given -> take(given, text, homes, privacy, taken, kept)));
        return kept;
    }

    /** Everything that the sheet reader has an opinion on, open questions included. */
    private static Set<String> read(ProposedHome home) {
        Set<String> fields = home.proposals().stream()
                .map(proposal -> proposal.field().name())
                .collect(Collectors.toCollection(HashSet::new));
        home.conflicts().forEach(conflict -> fields.add(conflict.field().name()));
        return fields;
    }

    private void take(
            JsonNode given,
            String text,
            List<ProposedHome> homes,
            Privacy privacy,
            List<Set<String>> taken,
            List<Suggestion> kept) {
        var field = Optional.ofNullable(string(given.get("field"))).flatMap(vocabulary::field);
        var quote = string(given.get("quote"));
        var value = given.get("value");
        if (field.isEmpty() || quote == null || value == null || !ReaderPrompt.isAskedFor(field.get())) {
            return;
        }
        var facts = facts(field.get(), value, quote);
        var place = place(quote, text, homes, privacy);
        if (place.isEmpty()
                || facts.isEmpty()
                || facts.keySet().stream()
                        .anyMatch(it -> taken.get(place.get().home()).contains(it.name()))) {
            return;
        }
        facts.forEach((it, said) -> {
            taken.get(place.get().home()).add(it.name());
            kept.add(new Suggestion(
                    place.get().home(),
                    new Proposal(it, said, List.of(place.get().span()))));
        });
    }

    private Map<Field, Value> facts(Field field, JsonNode given, String quote) {
        if (!(normaliser.read(field, given) instanceof Reading.Known(var facts))) {
            return Map.of();
        }
        var evidence = new Evidence(quote);
        var own = facts.get(field);
        var shown = own != null && evidence.shows(field, own);
        var carried = facts.size() == 1 || (given.isString() && evidence.says(given.getStringValue()));
        var asked = facts.keySet().stream().allMatch(ReaderPrompt::isAskedFor);
        return shown && carried && asked ? facts : Map.of();
    }

    private record Place(int home, Span span) {}

    /** Where the quote stands; nowhere, if it could be said of two homes. */
    private static Optional<Place> place(String quote, String text, List<ProposedHome> homes, Privacy privacy) {
        if (quote.isBlank() || quote.length() > LONGEST_QUOTE) {
            return Optional.empty();
        }
        var places = new ArrayList<Place>();
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            var span = new Span(at, at + quote.length());
            if (!privacy.touches(span) && !ORDERS.matcher(around(text, span)).find()) {
                IntStream.range(0, homes.size())
                        .filter(home ->
                                homes.size() == 1 || holds(homes.get(home).span(), span))
                        .forEach(home -> places.add(new Place(home, span)));
            }
        }
        return places.stream().map(Place::home).distinct().count() == 1
                ? Optional.of(places.getFirst())
                : Optional.empty();
    }

    private static boolean holds(Span home, Span quote) {
        return home.start() <= quote.start() && quote.end() <= home.end();
    }

    private static String around(String text, Span span) {
        var from = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        var to = text.indexOf('\n', span.end());
        return text.substring(Math.min(from, span.start()), to < 0 ? text.length() : to);
    }

    private Optional<JsonNode> tree(String line) {
        try {
            return Optional.ofNullable(json.readValue(line, JsonNode.class)).filter(JsonNode::isObject);
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    private static @Nullable String string(@Nullable JsonNode node) {
        return node != null && node.isString() ? node.getStringValue() : null;
    }
}
