package com.listwright.gate.grounding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where in the facts each word stands: in a value, a topic, a sentence of the agent. */
final class Places {
    private static final BitSet NOWHERE = new BitSet();

    private final Lexicon lexicon;
    private final Map<String, BitSet> words = new HashMap<>(512);
    private final List<String> places = new ArrayList<>();
    private final Map<String, Integer> topics = new LinkedHashMap<>();
    private final Map<String, BitSet> values = new HashMap<>();
    private final Map<String, BitSet> fields = new HashMap<>();

    Places(Lexicon lexicon) {
        this.lexicon = lexicon;
        places.add("");
    }

    int open(String field) {
        places.add(field);
        return places.size() - 1;
    }

    void note(String stem, int place) {
        words.computeIfAbsent(stem, none -> new BitSet()).set(place);
        var number = Numbers.wordAsDigits(stem);
        if (number != null) {
            words.computeIfAbsent(number, none -> new BitSet()).set(place);
        }
    }

    /** That this field is known, of the home as a whole. */
    void noteField(String field) {
        mark(fields, field, Lexicon.HOME);
    }

    /** These words in the places of a field: in its topics, or in one of its own. */
    List<Integer> note(String field, List<String> stems) {
        List<Integer> found = new ArrayList<>(2);
        for (var topic : lexicon.topics().of(field)) {
            var known = topics.get(topic.name());
            int place = known != null ? known : topic.name().equals("home") ? Lexicon.HOME : open(field);
            if (known == null) {
                topics.put(topic.name(), place);
                topic.heads().forEach(head -> note(head, place));
            }
            found.add(place);
        }
        if (found.isEmpty()) {
            found.add(open(field));
            lexicon.topics().beside(field).forEach(word -> note(word, found.getFirst()));
        }
        for (int place : found) {
            stems.forEach(stem -> note(stem, place));
            mark(fields, field, place);
        }
        return found;
    }

    void noteValue(String field, String value, boolean ofTopic) {
        var words = lexicon.wordsOf(value);
        if (!ofTopic) {
            int place = open(field);
            words.forEach(word -> note(word, place));
            mark(values, field + '=' + value, place);
            return;
        }
        for (var place : note(field, words)) {
            mark(values, field + '=' + value, place);
        }
    }

    /** A topic whose values name no kind of the thing may be any: "screened" alone is a porch, or a patio. */
    void settleKinds() {
        topics.forEach((name, place) -> {
            var kinds = lexicon.topics().kinds(name);
            if (kinds.stream().noneMatch(kind -> of(kind).get(place))) {
                kinds.forEach(kind -> note(kind, place));
            }
        });
    }

    private static void mark(Map<String, BitSet> marks, String name, int place) {
        marks.computeIfAbsent(name, none -> new BitSet()).set(place);
    }

    BitSet of(String stem) {
        return words.getOrDefault(stem, NOWHERE);
    }

    BitSet ofField(String field) {
        return fields.getOrDefault(field, NOWHERE);
    }

    BitSet ofValue(String field, String value) {
        return values.getOrDefault(field + '=' + value, NOWHERE);
    }

    boolean hasField(String field) {
        return fields.containsKey(field);
    }

    boolean hasValue(String field, String value) {
        return values.containsKey(field + '=' + value);
    }

    @Nullable
    String field(int place) {
        return place < places.size() && place > 0 ? places.get(place) : null;
    }
}
