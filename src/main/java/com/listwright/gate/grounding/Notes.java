package com.listwright.gate.grounding;

import com.listwright.gate.Words;
import java.time.Month;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The sentences of the agent, each a place of its own, with their shorthand written out: 3/2025, 220V, 16', W/D, M2M.
 */
final class Notes {
    private static final Map<String, List<String>> UNITS = Map.ofEntries(
            Map.entry("a", List.of("amp")),
            Map.entry("v", List.of("volt", "power")),
            Map.entry("volt", List.of("power")),
            Map.entry("kw", List.of("kilowatt")),
            Map.entry("br", List.of("bedroom", "bed")),
            Map.entry("bd", List.of("bedroom", "bed")),
            Map.entry("ba", List.of("bathroom")),
            Map.entry("ac", List.of("acre")),
            Map.entry("sf", List.of("square", "foot")),
            Map.entry("bu", List.of("bushel")),
            Map.entry("gal", List.of("gallon")),
            Map.entry("gpm", List.of("gallon", "minut")),
            Map.entry("yr", List.of("year")),
            Map.entry("yrs", List.of("year")),
            Map.entry("mo", List.of("month")),
            Map.entry("hr", List.of("hour")),
            Map.entry("k", List.of("thousand")),
            Map.entry("'", List.of("foot")),
            Map.entry("\"", List.of("inch")));

    private static final List<String> STAYING = List.of("stay", "included", "convey", "remain", "come", "include");

    private final Lexicon lexicon;
    private final Places places;
    private final BitSet sentences = new BitSet();
    private final BitSet bareYears = new BitSet();
    private final BitSet conditions = new BitSet();
    private final Set<Double> measured = new HashSet<>();
    private String lastYear = "";

    Notes(Lexicon lexicon, Places places) {
        this.lexicon = lexicon;
        this.places = places;
    }

    void read(String field, String text) {
        var cut = Words.of(text);
        int from = 0;
        for (int i = 1; i <= cut.size(); i++) {
            if (i == cut.size() || cut.is(i, ";") || cut.sentence(i) != cut.sentence(i - 1)) {
                sentence(field, cut, from, i);
                from = i;
            }
        }
    }

    private void sentence(String field, Words cut, int from, int to) {
        int place = places.open(field);
        sentences.set(place);
        boolean year = false;
        for (int i = from; i < to; i++) {
            if (cut.isWord(i)) {
                word(cut, i, place);
            } else if (cut.isNumber(i)) {
                year |= number(cut, i, place);
            }
        }
        if (field.equals("Inclusions")) {
            STAYING.forEach(word -> places.note(lexicon.stem(word), place));
        }
        if (year && !conditions.get(place)) {
            bareYears.set(place);
        }
    }

    private void word(Words cut, int i, int place) {
        var stem = lexicon.stem(cut.word(i));
        places.note(stem, place);
        lexicon.implied(stem).forEach(word -> places.note(word, place));
        if (stem.equals("year") && cut.is(i - 1, "same") && !lastYear.isEmpty()) {
            places.note(lastYear, place);
        }
        if (lexicon.isCondition(stem)) {
            conditions.set(place);
        }
        boolean three = stem.length() == 1 && i + 2 < cut.size() && cut.glued(i + 1) && cut.glued(i + 2);
        if (three) {
            lexicon.implied(stem + cut.word(i + 1) + cut.word(i + 2)).forEach(word -> places.note(word, place));
        }
    }

    /** Whether it is a year. */
    private boolean number(Words cut, int i, int place) {
        var number = cut.word(i).replace(",", "");
        places.note(number, place);
        boolean unit = i + 1 < cut.size()
                && (cut.glued(i + 1) || (cut.isWord(i + 1) && cut.word(i + 1).length() > 1));
        if (unit) {
            UNITS.getOrDefault(cut.word(i + 1), List.of()).forEach(said -> places.note(said, place));
        }
        measure(cut, i);
        boolean short2 = number.length() == 2 && cut.is(i - 1, "'") && cut.glued(i);
        if (short2) {
            places.note((number.compareTo("40") < 0 ? "20" : "19") + number, place);
        }
        boolean year = Numbers.isYear(number) || short2;
        lastYear = year && !short2 ? number : lastYear;
        if (year && i > 0 && (cut.isWord(i - 1) || isSlash(cut, i - 1))) {
            places.note("year", place);
            month(cut, i, place);
        }
        return year;
    }

    private static boolean isSlash(Words cut, int i) {
        return cut.is(i, "/") && cut.glued(i);
    }

    /** The month of 3/2025 and of 6/30/2027. */
    private void month(Words cut, int year, int place) {
        int at = year - 2;
        if (at >= 2 && isSlash(cut, year - 1) && isSlash(cut, at - 1) && cut.isNumber(at)) {
            at -= 2;
        }
        boolean written = isSlash(cut, year - 1)
                && at >= 0
                && cut.isNumber(at)
                && cut.word(at).length() <= 2;
        int month = written && cut.word(at).indexOf('/') < 0 ? Integer.parseInt(cut.word(at)) : 0;
        if (month >= 1 && month <= 12) {
            var name = Month.of(month).name().toLowerCase(Locale.ROOT);
            places.note(lexicon.stem(name), place);
        }
    }

    /** "24x30" tells 720 square feet too. */
    private void measure(Words cut, int i) {
        boolean by = i + 2 < cut.size()
                && Set.of("x", "by", "×").contains(cut.word(i + 1))
                && cut.isNumber(i + 2)
                && isSide(cut.word(i))
                && isSide(cut.word(i + 2));
        if (by) {
            measured.add(Double.parseDouble(cut.word(i)) * Double.parseDouble(cut.word(i + 2)));
        }
    }

    private static boolean isSide(String number) {
        return number.length() < 5 && number.indexOf('/') < 0 && number.indexOf(',') < 0;
    }

    BitSet sentences() {
        return sentences;
    }

    /** Sentences that only date a thing: "Roof 2018." */
    BitSet bareYears() {
        return bareYears;
    }

    boolean tellOfWork() {
        return !conditions.isEmpty() || !bareYears.isEmpty();
    }

    /** Whether two sides that the agent gives come to this area. */
    boolean measured(double area) {
        return measured.contains(area);
    }
}
