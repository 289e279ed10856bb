package com.listwright.gate.grounding;

import com.listwright.property.fact.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Spanish copy is known by its small words; of what it says only the numbers can be held against the facts. */
final class Spanish {
    private static final Set<String> SMALL_WORDS = Set.of(
            "el",
            "los",
            "las",
            "de",
            "del",
            "con",
            "en",
            "y",
            "un",
            "una",
            "por",
            "para",
            "su",
            "que",
            "al",
            "esta",
            "casa",
            "hogar",
            "cocina",
            "sala",
            "dos",
            "tres",
            "cuatro",
            "banos",
            "recamaras",
            "habitaciones",
            "cuadrados",
            "pies");
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "with", "in", "on", "for", "is", "this", "to", "by", "at", "from", "home", "are");

    private Spanish() {}

    static boolean speaks(Terms terms) {
        int spanish = 0;
        int english = 0;
        for (int i = 0; i < terms.size(); i++) {
            spanish += SMALL_WORDS.contains(terms.word(i)) ? 1 : 0;
            english += ENGLISH.contains(terms.word(i)) ? 1 : 0;
        }
        return spanish >= 4 && spanish > 2 * english;
    }

    static List<Entry> read(Terms terms, Known known) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < terms.size() && entries.size() < Reader.MOST_CLAIMS; i++) {
            var number = terms.isNumber(i) ? Numbers.at(terms, i) : null;
            if (number != null) {
                var field = field(number.value(), known);
                entries.add(
                        field.isEmpty()
                                ? Entry.unsupported(i, number.end(), Entry.Kind.NUMBER)
                                : Entry.supported(i, number.end(), field));
                i = number.end() - 1;
            }
        }
        return entries;
    }

    private static List<String> field(double number, Known known) {
        for (var fact : known.facts().values().entrySet()) {
            if (fact.getValue() instanceof Value.Amount(BigDecimal amount)
                    && Math.abs(amount.doubleValue() - number) < 0.006) {
                return List.of(fact.getKey());
            }
        }
        double baths = known.count("BathroomsFull")
                + 0.5 * known.count("BathroomsHalf")
                + 0.75 * known.count("BathroomsThreeQuarter");
        if (number == baths) {
            return List.of("BathroomsFull", "BathroomsHalf");
        }
        return known.places(Figures.plain(number)).isEmpty() ? List.of() : List.of("AgentNotes");
    }
}
