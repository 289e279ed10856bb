package com.listwright.property.sheet;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number, a mark or a line's end, and where it stands. {@code stem}: small letters, without the s of many.
 */
record Token(
        Kind kind,
        int start,
        int end,
        String stem,
        @Nullable BigDecimal number) {
    static final String NUMBER_STEM = "<number>";

    enum Kind {
        WORD,
        NUMBER,
        MARK,
        BREAK
    }

    boolean is(String mark) {
        return stem.equals(mark);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isBreak() {
        return kind == Kind.BREAK;
    }

    boolean isHyphen() {
        return kind == Kind.MARK && (is("-") || is("–") || is("‑"));
    }

    int length() {
        return end - start;
    }
}
