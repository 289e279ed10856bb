package com.listwright.gate.grounding;

import com.listwright.gate.Words;
import com.listwright.property.fact.Facts;
import java.util.BitSet;
import java.util.Set;

/**
 * What the agent's notes say of single units in the trade's shorthand: "Front 2/1", "each 1BR/1BA", "four 1BR units".
 */
record UnitMix(BitSet beds, BitSet baths) {
    private static final int MOST = 9;
    private static final Set<String> BEDS = Set.of("br", "bd", "bed", "beds", "bedroom", "bedrooms", "brs");
    private static final Set<String> BATHS = Set.of("ba", "bath", "baths", "bathroom", "bathrooms");

    static UnitMix of(Facts facts) {
        var mix = new UnitMix(new BitSet(), new BitSet());
        boolean several = facts.number("NumberOfUnitsTotal")
                .filter(units -> units.intValue() > 1)
                .isPresent();
        if (several) {
            mix.read(facts.text("AgentNotes").orElse(""));
        }
        return mix;
    }

    private void read(String notes) {
        for (int slash = notes.indexOf('/'); slash > 0; slash = notes.indexOf('/', slash + 1)) {
            int before = countBefore(notes, slash);
            int after = slash + 1 < notes.length() ? Character.digit(notes.charAt(slash + 1), 10) : -1;
            boolean isDate = slash + 2 < notes.length() && Character.isDigit(notes.charAt(slash + 2));
            if (before > 0 && before <= MOST && after > 0 && !isDate) {
                beds.set(before);
                baths.set(after);
            }
        }
        var words = Words.of(notes);
        for (int i = 1; i < words.size(); i++) {
            int count = count(words, i - 1);
            if (count > 0 && BEDS.contains(words.word(i))) {
                beds.set(count);
            } else if (count > 0 && BATHS.contains(words.word(i))) {
                baths.set(count);
            }
        }
    }

    /** "four 1BR units", "two one-bedroom apartments" */
    private static int count(Words words, int i) {
        int at = words.is(i, "-") && i > 0 ? i - 1 : i;
        var digits = words.isNumber(at) ? words.word(at) : Numbers.wordAsDigits(words.word(at));
        return digits != null && digits.length() == 1 ? Character.digit(digits.charAt(0), 10) : 0;
    }

    /** The digit right before, or before BR: "2/1", "2BR/1BA". */
    private static int countBefore(String notes, int slash) {
        int at = slash - 1;
        while (at >= 0 && Character.isLetter(notes.charAt(at)) && slash - at < 4) {
            at--;
        }
        boolean single = at < 1 || !Character.isLetterOrDigit(notes.charAt(at - 1));
        return at >= 0 && single ? Character.digit(notes.charAt(at), 10) : -1;
    }
}
