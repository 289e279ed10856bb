package com.listwright.property.sheet;

import com.listwright.property.fact.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text and its tokens, with what the reading of it needs to know about them. */
final class Words {
    private static final int LONGEST_NUMBER_WORD = 9;
    private static final Set<String> SHORTENED = Set.of(
            "sq", "ft", "approx", "apx", "bldg", "yr", "mo", "incl", "inc", "fin", "gar", "det", "att", "est", "br",
            "ba", "bd", "bdrm", "appl", "elem", "dist", "st", "no", "cond", "elec", "refrig", "frig", "micro", "nat",
            "hdwd", "unf", "bsmt", "util", "fam", "rm", "lndry", "assoc", "assn", "annl", "ann", "mt", "ln", "dr",
            "ave", "rd", "ct", "blvd", "pl");

    final String text;
    final List<Token> tokens;

    Words(String text) {
        this.text = text;
        this.tokens = Lexer.tokens(text);
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    String text(int from, int to) {
        return to <= from
                ? ""
                : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** In digits or as a word; null where there is none. */
    @Nullable
    BigDecimal number(int index) {
        var token = tokens.get(index);
        if (!token.isWord() || token.length() > LONGEST_NUMBER_WORD) {
            return token.number();
        }
        return Quantity.word(text(index, index + 1)).orElse(null);
    }

    boolean adjoins(int index) {
        return index > 0 && tokens.get(index).start() == tokens.get(index - 1).end();
    }

    /** Over the hyphen in walk-in and the dot in sq. ft., which readers do not hear. */
    int skipUnheard(int index, int end) {
        int at = index;
        while (at > 0 && at < end && isUnheard(at)) {
            at++;
        }
        return at;
    }

    private boolean isUnheard(int index) {
        var token = tokens.get(index);
        if (token.isHyphen()) {
            return adjoins(index);
        }
        return token.is(".")
                && adjoins(index)
                && SHORTENED.contains(tokens.get(index - 1).stem());
    }

    boolean isShortened(int index) {
        return index >= 0 && SHORTENED.contains(tokens.get(index).stem());
    }

    boolean isCapital(int index) {
        var token = tokens.get(index);
        return token.isWord() && Character.isUpperCase(text.charAt(token.start()));
    }

    int lineEnd(int index) {
        int at = index;
        while (at < size() && !at(at).isBreak()) {
            at++;
        }
        return at;
    }
}
