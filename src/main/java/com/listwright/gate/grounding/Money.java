package com.listwright.gate.grounding;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Amounts of dollars: by what they are shared or how often they are paid, each goes to its judge. */
final class Money {
    private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every", "/", "p", "to");
    private static final Set<String> THROUGH = Set.of("over", "for", "across");
    private static final Set<String> ANNOUNCES = Set.of("tax", "due", "dues", "rent", "assessment", "lease");
    private static final int EARSHOT = 4;

    private final Terms terms;
    private final Shares shares;
    private final PriceBand band;
    private final Recurring recurring;
    private final Sums sums;

    Money(Terms terms, Known known) {
        this.terms = terms;
        this.shares = new Shares(terms, known);
        this.band = new PriceBand(terms, known);
        this.recurring = new Recurring(terms, known);
        this.sums = new Sums(terms, known, shares);
    }

    /** @param first where the claim starts: at the sign, or at the words before it */
    @Nullable
    Entry read(int first, int sign, Bound bound) {
        var amount = Amount.at(terms, sign);
        if (amount == null) {
            return null;
        }
        return amount.band() ? band.judge(first, sign, amount) : judge(first, bound, amount);
    }

    /**
     * "thirteen twenty-five a month", "five thousand an acre", "eighty dollars a foot"; null where no dollars are
     * meant.
     */
    @Nullable
    Entry spoken(int first, int i, Bound bound) {
        var spoken = band.spoken(first, i);
        if (spoken != null) {
            return spoken;
        }
        var amount = Amount.spoken(terms, i, announced(first));
        return amount == null ? null : judge(first, bound, amount);
    }

    private boolean announced(int first) {
        for (int i = first - 1; i > first - EARSHOT && terms.sameSentence(first, i); i--) {
            if (ANNOUNCES.contains(terms.key(i)) || ANNOUNCES.contains(terms.word(i))) {
                return true;
            }
        }
        return false;
    }

    private Entry judge(int first, Bound before, Amount amount) {
        int end = amount.end();
        var bound = before == Bound.EXACT ? Bound.after(terms, end) : before;
        int per = EACH.contains(terms.word(end)) ? end + 1 : end;
        if (per > end || terms.tied(per)) {
            var share = shares.read(first, per, bound, amount);
            if (share != null) {
                return share;
            }
        }
        var each = each(first, end, per, bound, amount);
        if (each != null) {
            return each;
        }
        int until = period(first, end, per);
        if (until > 0) {
            double period = timesAYear(first, end, until);
            var share = shares.byPeriod(first, until, bound, amount, period);
            return share == null ? recurring.judge(first, until, bound, amount, period) : share;
        }
        var backwards = shares.readBackwards(first, end, bound, amount);
        return backwards == null ? sums.judge(first, end, bound, amount) : backwards;
    }

    private @Nullable Entry each(int first, int end, int per, Bound bound, Amount amount) {
        boolean forEach = terms.is(end, "for") && terms.is(end + 1, "each");
        boolean each = (per > end && terms.is(end, "each")) || terms.is(end, "apiece") || forEach;
        return each ? shares.each(first, end + 1, bound, amount) : null;
    }

    /** Where the period ends that the amount is paid for, or 0: "a month", "in a year", "monthly ... $40". */
    private int period(int first, int end, int per) {
        if (Recurring.timesAYear(terms.key(per)) != null) {
            return per + 1;
        }
        if (terms.is(end, "in") && Recurring.timesAYear(terms.key(end + 1)) != null) {
            return end + 2;
        }
        int whole = wholeYear(end);
        if (whole > 0) {
            return whole;
        }
        boolean comesIn = terms.is(end, "comes") && terms.is(end + 1, "in");
        int often = EACH.contains(terms.word(end + 2)) ? end + 3 : end + 2;
        if (comesIn && Recurring.timesAYear(terms.key(often)) != null) {
            return often + 1;
        }
        return Recurring.timesAYear(terms.key(first - 1)) == null ? 0 : end;
    }

    private double timesAYear(int first, int end, int until) {
        var named = until == end ? Recurring.timesAYear(terms.key(first - 1)) : null;
        if (named == null) {
            named = Recurring.timesAYear(terms.key(until - 1));
        }
        return named == null || wholeYear(end) == until ? 1 : named;
    }

    /** Where "over the whole year" or "over twelve months" ends, or 0. */
    private int wholeYear(int end) {
        if (!THROUGH.contains(terms.word(end))) {
            return 0;
        }
        for (int i = end + 1; i < end + 5 && terms.sameSentence(end, i); i++) {
            boolean months = terms.key(i).equals("month") && (terms.is(i - 1, "twelve") || terms.is(i - 1, "12"));
            if (terms.is(i, "year") || months) {
                return i + 1;
            }
        }
        return 0;
    }
}
