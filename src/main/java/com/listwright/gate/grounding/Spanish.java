package com.listwright.gate.grounding;

import com.listwright.property.fact.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
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
    private static final List<String> MONTHS = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");
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
            boolean unit = terms.glued(i) && terms.isWord(i - 1);
            var number = terms.isNumber(i) && !unit ? Numbers.at(terms, i) : null;
            if (number != null) {
                var date = date(terms, i, known);
                var field = date.isEmpty() ? field(number.value(), known) : date;
                entries.add(
                        field.isEmpty()
                                ? Entry.unsupported(i, number.end(), Entry.Kind.NUMBER)
                                : Entry.supported(i, number.end(), field));
                i = number.end() - 1;
            }
        }
        return entries;
    }

    /** "1 de diciembre de 2026", of a day that the facts have. */
    private static List<String> date(Terms terms, int i, Known known) {
        boolean day = MONTHS.contains(terms.word(i + 2)) && terms.is(i + 1, "de");
        boolean year = Numbers.isYear(terms.word(i)) && terms.is(i - 1, "de") && MONTHS.contains(terms.word(i - 2));
        int month = 1 + MONTHS.indexOf(terms.word(day ? i + 2 : i - 2));
        for (var fact : known.facts().values().entrySet()) {
            if ((day || year)
                    && fact.getValue() instanceof Value.Day(LocalDate date)
                    && date.getMonthValue() == month
                    && terms.word(i).equals(String.valueOf(day ? date.getDayOfMonth() : date.getYear()))) {
                return List.of(fact.getKey());
            }
        }
        return List.of();
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
