package com.listwright.gate.grounding;

import com.listwright.gate.Words;
import com.listwright.gate.grounding.Numbers.Quantity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two sides: of the lot, of a manufactured home, of what the agent measured. */
final class Dimensions {
    private final Terms terms;
    private final Known known;

    Dimensions(Terms terms, Known known) {
        this.terms = terms;
        this.known = known;
    }

    /** 75 x 140, 75-by-140. */
    @Nullable
    Entry read(int first, Quantity said) {
        int at = said.end();
        if (!(terms.is(at, "x") || terms.is(at, "by") || terms.is(at, "×"))) {
            at = Set.of("foot", "ft", "feet", "'").contains(terms.word(at)) ? at + 1 : at;
            if (!(terms.is(at, "x") || terms.is(at, "by") || terms.is(at, "×"))) {
                return null;
            }
        }
        var other = Numbers.at(terms, at + 1);
        if (other == null) {
            return null;
        }
        int end = other.end();
        var lot = Terms.of(Words.of(known.facts().text("LotSizeDimensions").orElse("")), Lexicon.standard());
        boolean one = false;
        boolean two = false;
        for (int i = 0; i < lot.size(); i++) {
            if (lot.isNumber(i)) {
                var side = Numbers.at(lot, i);
                double number = side == null ? 0 : side.value();
                one |= number == said.value();
                two |= number == other.value();
            }
        }
        if (one && two) {
            return Entry.supported(first, end, List.of("LotSizeDimensions"));
        }
        double length = known.number("MobileLength");
        double width = known.number("MobileWidth");
        if ((said.value() == length && other.value() == width) || (said.value() == width && other.value() == length)) {
            return Entry.supported(first, end, List.of("MobileLength", "MobileWidth"));
        }
        return known.measured(said.value() * other.value())
                ? Entry.supported(first, end, List.of("AgentNotes"))
                : Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }
}
