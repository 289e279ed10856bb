package com.listwright.property.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people write after a number. */
final class Units {
    static final String ACRES = "Acres";
    static final String SQUARE_FEET = "Square Feet";
    static final String SQUARE_METERS = "Square Meters";
    private static final Map<String, String> AREAS = named(Map.of(
            ACRES, List.of("ac", "acre", "acres", "acs"),
            SQUARE_FEET,
                    List.of("sqft", "sf", "squarefeet", "squarefoot", "sqfeet", "ft2", "ft²", "sft", "squareft", "sqf"),
            SQUARE_METERS,
                    List.of("m2", "m²", "sqm", "squaremeters", "squaremetres", "sqmeters", "sqmetres", "squaremeter")));
    private static final Map<String, String> FREQUENCIES = named(Map.of(
            "Monthly", List.of("mo", "month", "monthly", "permonth", "amonth", "permo", "eachmonth", "mth", "pm"),
            "Annually", List.of("yr", "year", "yearly", "annually", "annual", "peryear", "ayear", "peryr", "perannum"),
            "Quarterly", List.of("qtr", "quarter", "quarterly", "perquarter", "aquarter", "perqtr"),
            "Weekly", List.of("wk", "week", "weekly", "perweek", "aweek"),
            "Semi-Annually", List.of("semiannually", "semiannual", "twiceayear")));
    private static final Map<String, String> LENGTHS =
            named(Map.of("feet", List.of("ft", "feet", "foot", "'", "′"), "percent", List.of("%", "percent", "pct")));
    private static final List<String> COUNTED = List.of(
            "bed",
            "bedroom",
            "br",
            "bd",
            "bath",
            "bathroom",
            "ba",
            "car",
            "space",
            "stall",
            "story",
            "storie",
            "floor",
            "unit",
            "room",
            "photo",
            "fireplace",
            "day",
            "spot");

    private Units() {}

    static Optional<String> area(String rest) {
        return Optional.ofNullable(AREAS.get(bare(rest)));
    }

    static Optional<String> frequency(String rest) {
        return Optional.ofNullable(FREQUENCIES.get(bare(rest)));
    }

    static Optional<String> other(String rest) {
        return Optional.ofNullable(LENGTHS.get(bare(rest)));
    }

    static boolean isThingCounted(String rest) {
        var word = bare(rest);
        return COUNTED.contains(word) || (word.endsWith("s") && COUNTED.contains(word.substring(0, word.length() - 1)));
    }

    private static String bare(String rest) {
        var bare = new StringBuilder();
        rest.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> Character.isLetterOrDigit(c) || c == '²' || c == '%' || c == '\'' || c == '′')
                .forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    private static Map<String, String> named(Map<String, List<String>> spellings) {
        Map<String, String> names = new HashMap<>();
        spellings.forEach((name, written) -> written.forEach(word -> names.put(word, name)));
        return Map.copyOf(names);
    }
}
