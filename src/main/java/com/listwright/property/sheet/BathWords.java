package com.listwright.property.sheet;

import java.math.BigDecimal;

/** A count of bathrooms as tokens: "2.5", "2/1", "2 1/2", "two and a half". */
final class BathWords {
    private static final BigDecimal MOST = BigDecimal.valueOf(20);

    private BathWords() {}

    /** The token behind the count, or -1. */
    static int end(Words words, int at, int end) {
        var number = words.number(at);
        if (number == null || number.compareTo(MOST) > 0) {
            return -1;
        }
        if (isFraction(words, at + 1, end)) {
            return at + 4;
        }
        boolean pair = at + 2 < end
                && words.at(at + 1).is("/")
                && words.adjoins(at + 1)
                && words.at(at + 2).isNumber()
                && words.adjoins(at + 2)
                && words.at(at + 2).length() == 1;
        if (pair) {
            return isFraction(words, at, end) ? -1 : at + 3;
        }
        int half = skip(words, skip(words, at + 1, end, "and"), end, "a");
        return half > at + 2 && half < end && words.at(half).is("half") ? half + 1 : at + 1;
    }

    static String inDigits(Words words, int at, int to) {
        var number = words.number(at);
        boolean half = words.at(to - 1).is("half");
        boolean word = words.at(at).isWord();
        return word || half ? number + (half ? " 1/2" : "") : words.text(at, to);
    }

    /** 1/2 and 3/4 are parts of a count and none by themselves. */
    private static boolean isFraction(Words words, int at, int end) {
        if (at + 2 >= end || !words.at(at + 1).is("/")) {
            return false;
        }
        var written = words.text(at, at + 3);
        return written.equals("1/2") || written.equals("3/4") || written.equals("1/4");
    }

    private static int skip(Words words, int at, int end, String stem) {
        int here = words.skipUnheard(at, end);
        return here < end && words.at(here).is(stem) ? words.skipUnheard(here + 1, end) : here;
    }
}
