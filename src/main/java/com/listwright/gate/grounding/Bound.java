package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Numbers.Quantity;
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
            "few");

    /** Words before a number, and how many of them. */
    record Said(Bound bound, int end) {}

    static @Nullable Said at(Terms terms, int i) {
        return switch (terms.word(i)) {
            case "about", "roughly", "around", "approximately", "approx", "circa", "some", "~", "±" ->
                new Said(ABOUT, i + 1);
            case "nearly", "almost", "approaching" -> new Said(NEARLY, i + 1);
            case "just", "slightly", "barely", "only" -> just(terms, i + 1);
            case "close" -> terms.is(i + 1, "to") ? new Said(NEARLY, i + 2) : null;
            case "shy" -> terms.is(i + 1, "of") ? new Said(NEARLY, i + 2) : null;
            case "a", "well" ->
                LITTLE.contains(terms.word(i + 1))
                        ? just(terms, i + 2)
                        : terms.is(i, "well") ? just(terms, i + 1) : null;
            case "right" ->
                terms.is(i + 1, "around") || terms.is(i + 1, "about")
                        ? new Said(ABOUT, i + 2)
                        : terms.is(i + 1, "at") ? new Said(ABOUT, i + 2) : null;
            case "better" -> terms.is(i + 1, "part") && terms.is(i + 2, "of") ? new Said(NEARLY, i + 3) : null;
            case "under", "below" -> new Said(UNDER, i + 1);
            case "less", "fewer" -> terms.is(i + 1, "than") ? new Said(UNDER, i + 2) : null;
            case "over", "above", "beyond", "exceeding" -> new Said(OVER, i + 1);
            case "more" -> terms.is(i + 1, "than") ? new Said(OVER, i + 2) : null;
            case "at" -> terms.is(i + 1, "least") ? new Said(OVER, i + 2) : null;
            case "north", "upwards", "upward" -> terms.is(i + 1, "of") ? new Said(OVER, i + 2) : null;
            case "exactly" -> new Said(EXACT, i + 1);
            default -> null;
        };
    }

    private static @Nullable Said just(Terms terms, int i) {
        return switch (terms.word(i)) {
            case "over", "above", "past" -> new Said(JUST_OVER, i + 1);
            case "under", "below", "shy" -> new Said(NEARLY, terms.is(i + 1, "of") ? i + 2 : i + 1);
            case "more", "less" ->
                terms.is(i + 1, "than") ? new Said(terms.is(i, "more") ? JUST_OVER : NEARLY, i + 2) : null;
            case "about" -> new Said(ABOUT, i + 1);
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
            case ABOUT -> Math.abs(known - value) <= 0.05 * Math.abs(value) + 1e-9;
            case NEARLY -> known <= value * (1 + HUNDREDTH / 10) && known >= value * 0.9 - 1e-9;
            case JUST_OVER -> known >= value * (1 - HUNDREDTH / 10) && known <= value * 1.1 + 1e-9;
            case UNDER -> known <= value && known >= value * 0.7;
            case OVER -> known >= value && known <= value * 1.35;
        };
    }
}
