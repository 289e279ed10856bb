package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Numbers.Quantity;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a number is meant: exactly, about, nearly, just over, under, over. */
enum Bound {
    EXACT,
    ABOUT,
    NEARLY,
    JUST_OVER,
    UNDER,
    OVER;

    private static final double HUNDREDTH = 0.01;
    private static final int UNIT = 3;
    private static final Map<String, Bound> ONE = Map.ofEntries(
            Map.entry("about", ABOUT),
            Map.entry("roughly", ABOUT),
            Map.entry("around", ABOUT),
            Map.entry("approximately", ABOUT),
            Map.entry("approx", ABOUT),
            Map.entry("circa", ABOUT),
            Map.entry("some", ABOUT),
            Map.entry("~", ABOUT),
            Map.entry("±", ABOUT),
            Map.entry("nearly", NEARLY),
            Map.entry("almost", NEARLY),
            Map.entry("approaching", NEARLY),
            Map.entry("practically", NEARLY),
            Map.entry("virtually", NEARLY),
            Map.entry("pushing", NEARLY),
            Map.entry("under", UNDER),
            Map.entry("below", UNDER),
            Map.entry("over", OVER),
            Map.entry("above", OVER),
            Map.entry("beyond", OVER),
            Map.entry("exceeding", OVER),
            Map.entry("topping", OVER),
            Map.entry("exactly", EXACT),
            Map.entry("fully", EXACT),
            Map.entry("precisely", EXACT));
    private static final Map<String, Map<String, Bound>> TWO = Map.ofEntries(
            Map.entry("call", Map.of("it", ABOUT)),
            Map.entry("not", Map.of("quite", NEARLY)),
            Map.entry("close", Map.of("to", NEARLY, "on", NEARLY)),
            Map.entry("shy", Map.of("of", NEARLY)),
            Map.entry("all", Map.of("of", EXACT)),
            Map.entry("right", Map.of("around", ABOUT, "about", ABOUT, "at", ABOUT, "near", ABOUT)),
            Map.entry("somewhere", Map.of("around", ABOUT, "near", ABOUT)),
            Map.entry("hovering", Map.of("around", ABOUT, "near", ABOUT)),
            Map.entry("better", Map.of("than", OVER)),
            Map.entry("more", Map.of("than", OVER)),
            Map.entry("at", Map.of("least", OVER)),
            Map.entry("north", Map.of("of", OVER)),
            Map.entry("upward", Map.of("of", OVER)),
            Map.entry("upwards", Map.of("of", OVER)),
            Map.entry("south", Map.of("of", UNDER)),
            Map.entry("less", Map.of("than", UNDER)),
            Map.entry("fewer", Map.of("than", UNDER)),
            Map.entry("no", Map.of("more", UNDER, "less", OVER)));
    private static final Set<String> SOME_MORE = Set.of("change", "some", "then", "more", "extra");
    private static final Set<String> ENDS_UNIT = Set.of(
            "with", "on", "in", "at", "of", "for", "from", "to", "by", "the", "is", "are", "that", "under", "over");
    private static final Set<String> LITTLE = Set.of(
            "little",
            "bit",
            "hair",
            "touch",
            "shade",
            "tad",
            "whisker",
            "smidge",
            "smidgen",
            "fraction",
            "sliver",
            "few",
            "skosh",
            "trifle",
            "wee",
            "smidgin");

    /** The words that may begin it. */
    static Set<String> starts() {
        var starts =
                new HashSet<>(Set.of("just", "slightly", "barely", "only", "a", "well", "better", "in", "on", "this"));
        starts.addAll(ONE.keySet());
        starts.addAll(TWO.keySet());
        return starts;
    }

    /** Words before a number, and how many of them. */
    record Said(Bound bound, int end) {}

    static @Nullable Said at(Terms terms, int i) {
        var words = terms.word(i);
        var one = ONE.get(words);
        if (one != null) {
            return new Said(one, i + 1);
        }
        var two = TWO.get(words);
        var next = two == null ? null : two.get(terms.word(i + 1));
        if (next != null) {
            return new Said(next, i + 2);
        }
        return switch (words) {
            case "just", "slightly", "barely", "only" -> just(terms, i + 1);
            case "a", "well" ->
                LITTLE.contains(terms.word(i + 1))
                        ? just(terms, i + 2)
                        : terms.is(i, "well") ? just(terms, i + 1) : null;
            case "better" -> terms.is(i + 1, "part") && terms.is(i + 2, "of") ? new Said(NEARLY, i + 3) : null;
            case "in" ->
                terms.is(i + 1, "the") && terms.is(i + 2, "neighborhood") && terms.is(i + 3, "of")
                        ? new Said(ABOUT, i + 4)
                        : null;
            case "on" ->
                terms.is(i + 1, "the") && terms.is(i + 2, "order") && terms.is(i + 3, "of")
                        ? new Said(ABOUT, i + 4)
                        : null;
            case "this" -> terms.is(i + 1, "side") && terms.is(i + 2, "of") ? new Said(NEARLY, i + 3) : null;
            default -> null;
        };
    }

    /**
     * What follows a number and its unit: "three acres and then some", "1,600 square feet or so", "five, give or take".
     */
    static Bound after(Terms terms, int end) {
        for (int i = end; i < end + UNIT + 1 && terms.sameSentence(end - 1, i); i++) {
            var tail = tail(terms, i);
            if (tail != null) {
                return tail;
            }
            if (!terms.isWord(i) || Numbers.at(terms, i) != null || ENDS_UNIT.contains(terms.word(i))) {
                return EXACT;
            }
        }
        return EXACT;
    }

    private static @Nullable Bound tail(Terms terms, int i) {
        int at = terms.is(i, ",") ? i + 1 : i;
        var word = terms.word(at);
        var next = terms.word(at + 1);
        return switch (word) {
            case "and" -> SOME_MORE.contains(next) || more(terms, at + 1) ? OVER : null;
            case "plus" -> terms.isMark(at + 1) || !terms.isWord(at + 1) ? OVER : null;
            case "or" ->
                switch (next) {
                    case "so", "thereabouts", "about" -> ABOUT;
                    case "better", "more" -> OVER;
                    case "less" -> UNDER;
                    default -> null;
                };
            case "give" -> terms.is(at + 1, "or") ? ABOUT : null;
            case "more" -> terms.is(at + 1, "or") && terms.is(at + 2, "less") ? ABOUT : null;
            case "odd", "ish", "thereabouts" -> ABOUT;
            default -> null;
        };
    }

    /** "and a bit", "and a touch more", "and a little extra" */
    private static boolean more(Terms terms, int i) {
        return terms.is(i, "a")
                && LITTLE.contains(terms.word(i + 1))
                && !(terms.is(i + 2, "over") || terms.is(i + 2, "under") || terms.is(i + 2, "of"));
    }

    private static @Nullable Said just(Terms terms, int i) {
        return switch (terms.word(i)) {
            case "over", "above", "past" -> new Said(JUST_OVER, i + 1);
            case "under", "below", "shy" -> new Said(NEARLY, terms.is(i + 1, "of") ? i + 2 : i + 1);
            case "more", "less" ->
                terms.is(i + 1, "than") ? new Said(terms.is(i, "more") ? JUST_OVER : NEARLY, i + 2) : null;
            case "about" -> new Said(ABOUT, i + 1);
            case "this" -> terms.is(i + 1, "side") && terms.is(i + 2, "of") ? new Said(NEARLY, i + 3) : null;
            case "beyond", "north" -> new Said(JUST_OVER, terms.is(i + 1, "of") ? i + 2 : i + 1);
            default -> null;
        };
    }

    /** Whether what is known may be put like this. {@code slack}: what a bare number may be off by, as a part of it. */
    boolean fits(Quantity said, double known, double slack) {
        if (Double.isNaN(known)) {
            return false;
        }
        double value = said.value();
        double rounding = 0.5 * Math.pow(10, -said.decimals()) * (said.fraction() ? 0 : 1);
        boolean rounded = said.decimals() > 0 && Math.abs(known - value) <= rounding + 1e-9;
        return switch (this) {
            case EXACT ->
                said.plus()
                        ? known >= value && known <= value * 1.25
                        : rounded || Math.abs(known - value) <= Math.max(slack * Math.abs(value), 1e-6);
            case ABOUT ->
                Math.abs(known - value) <= (said.fraction() && value < 0.2 ? 0.12 : 0.05) * Math.abs(value) + 1e-9;
            case NEARLY -> known <= value * (1 + HUNDREDTH / 10) && known >= value * 0.9 - 1e-9;
            case JUST_OVER -> known >= value * (1 - HUNDREDTH / 10) && known <= value * 1.1 + 1e-9;
            case UNDER -> known <= value && known >= value * 0.7;
            case OVER -> known >= value && known <= value * 1.35;
        };
    }
}
