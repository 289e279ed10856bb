package com.listwright.property.fact;

import com.listwright.property.fact.Reading.Known;
import com.listwright.property.fact.Reading.Refused;
import com.listwright.property.fact.Reading.Unknown;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a record of RESO names and values, whoever sends it. */
public final class FactReader {
    private static final String MEDIA = "Media";
    private static final String PROTOCOL = "@odata.";

    private final Vocabulary vocabulary;
    private final Normaliser normaliser;

    public FactReader(Vocabulary vocabulary, Normaliser normaliser) {
        this.vocabulary = vocabulary;
        this.normaliser = normaliser;
    }

    public Intake read(JsonNode record) {
        var gathering = new Gathering();
        for (var entry : record.entries()) {
            var name = entry.getKey();
            var given = entry.getValue();
            if (name.equalsIgnoreCase(MEDIA)) {
                gathering.media(given.isArray() ? given.size() : 0);
            } else if (!name.startsWith(PROTOCOL)) {
                var field = vocabulary.field(name);
                if (field.isPresent()) {
                    gathering.take(field.get(), normaliser.read(field.get(), given));
                } else {
                    gathering.aside(name, given);
                }
            }
        }
        return gathering.intake();
    }

    /** Readings as they come, for one record. What a field says of itself wins over what stood beside another. */
    public static final class Gathering {
        private final Map<String, Value> stated = new LinkedHashMap<>();
        private final Map<String, Value> beside = new LinkedHashMap<>();
        private final Set<String> unknown = new LinkedHashSet<>();
        private final Map<String, JsonNode> aside = new LinkedHashMap<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private int media;

        public void take(Field field, Reading reading) {
            switch (reading) {
                case Unknown() -> unknown.add(field.name());
                case Refused(var reason) -> refusals.add(new Refusal(field.name(), reason));
                case Known(var facts) ->
                    facts.forEach((known, value) -> {
                        if (known.equals(field)) {
                            state(field, value);
                        } else {
                            beside.putIfAbsent(known.name(), value);
                        }
                    });
            }
        }

        /** Facts from a heading that is no field of its own, such as Baths. */
        public void takeAll(Map<Field, Value> facts) {
            facts.forEach((field, value) -> beside.putIfAbsent(field.name(), value));
        }

        public void refuse(String name, String reason) {
            refusals.add(new Refusal(name, reason));
        }

        public void aside(String name, JsonNode given) {
            aside.put(name, given);
        }

        public void media(int count) {
            media += count;
        }

        private void state(Field field, Value value) {
            var before = stated.putIfAbsent(field.name(), value);
            if (before != null && !before.saysTheSameAs(value)) {
                refusals.add(new Refusal(
                        field.name(), "is given twice, as %s and as %s".formatted(before.words(), value.words())));
            }
        }

        public Intake intake() {
            Map<String, Value> facts = new LinkedHashMap<>(stated);
            beside.forEach(facts::putIfAbsent);
            unknown.removeAll(facts.keySet());
            return new Intake(new Facts(facts), unknown, aside, media, refusals);
        }
    }
}
