package com.listwright.gate.grounding;

import com.listwright.gate.Standing;
import com.listwright.gate.grounding.Element.Sort;
import com.listwright.property.fact.FieldType;
import com.listwright.property.fact.Value;
import com.listwright.property.fact.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a phrase, with the fields that carry it and what they say. */
final class Verdicts {
    private final Known known;

    Verdicts(Known known) {
        this.known = known;
    }

    static Entry excludedOf(List<Element> elements) {
        return Entry.supported(elements.getFirst().first(), elements.getLast().end(), List.of("Exclusions"));
    }

    Entry supported(int from, int to, List<Element> elements) {
        return Entry.supported(from, to, fields(elements));
    }

    List<String> fields(List<Element> elements) {
        List<String> fields = new ArrayList<>();
        for (var element : elements) {
            for (var need : element.needs()) {
                var name = switch (need) {
                    case Need.Value(var field, var value) -> known.has(field, value) ? field : null;
                    case Need.Anything(var field) -> known.knows(field) ? field : null;
                    case Need.None(var field) -> known.denies(field) ? field : null;
                    case Need.Derived derived -> {
                        var sale = Derivations.hold(derived, known)
                                ? Sale.fields(derived.name(), known)
                                : List.<String>of();
                        sale.stream().filter(field -> !fields.contains(field)).forEach(fields::add);
                        yield null;
                    }
                };
                if (name != null && !fields.contains(name)) {
                    fields.add(name);
                }
            }
            int place = element.places().nextSetBit(1);
            var field = place < 0 ? null : known.field(place);
            if (field != null && element.needs().isEmpty() && !fields.contains(field)) {
                fields.add(field);
            }
        }
        return fields;
    }

    Entry unsupported(int from, int to, List<Element> elements) {
        for (var element : elements) {
            if (element.places().isEmpty() && known.denied(element.needs())) {
                var field = deniedField(element);
                return new Entry(
                        from,
                        to,
                        Standing.CONTRADICTED,
                        field == null ? List.of() : List.of(field),
                        kind(elements),
                        field == null ? null : truth(field),
                        null);
            }
        }
        return Entry.unsupported(from, to, kind(elements));
    }

    private @Nullable String deniedField(Element element) {
        for (var need : element.needs()) {
            var field = switch (need) {
                case Need.Value(var name, var value) -> name;
                case Need.Anything(var name) -> name;
                case Need.None(var name) -> name;
                case Need.Derived derived -> {
                    var rests = Sale.fields(derived.name(), known);
                    yield rests.isEmpty() ? null : rests.getFirst();
                }
            };
            if (field != null && known.knows(field)) {
                return field;
            }
        }
        return null;
    }

    private String truth(String field) {
        return known.facts()
                .value(field)
                .map(value -> value instanceof Value.Amount(var number) && isMoney(field)
                        ? "$" + Figures.grouped(number.doubleValue())
                        : value.words())
                .orElse("");
    }

    private static boolean isMoney(String field) {
        return Vocabulary.standard()
                .field(field)
                .map(known -> known.type() == FieldType.MONEY)
                .orElse(false);
    }

    Entry.Kind kind(List<Element> elements) {
        boolean phrase = false;
        boolean soft = true;
        boolean condition = false;
        boolean part = false;
        for (var element : elements) {
            condition |= element.is(Sort.CONDITION);
            part |= element.is(Sort.PART);
            if (element.phrase() != null) {
                phrase = true;
                soft &= element.phrase().soft();
            }
        }
        if (phrase) {
            return soft ? Entry.Kind.SOFT : Entry.Kind.FEATURE;
        }
        return condition ? Entry.Kind.CONDITION : part ? Entry.Kind.FEATURE : Entry.Kind.UNHEARD;
    }
}
