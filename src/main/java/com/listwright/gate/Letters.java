package com.listwright.gate;

import java.text.Normalizer;
import java.util.Locale;

/** What a character is read as: one table for the first plane, decomposition for the few beyond it. */
final class Letters {
    static final char INVISIBLE = '\u0000';

    private static final String LOOK_ALIKES = "–-—-‒-―-‐-‑-−-‘'’'‛'ʼ'“\"”\"„\"«\"»\""
            + "аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwвbнhкkмmтtАaВbЕeКkМmНhОoРpСcТtУyХxІiЅs"
            + "αaοoρpνvιiκkτtυuΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxıiłløoßsæaœođdðdþt";

    private static final char[] TABLE = table();

    private Letters() {}

    /** The character at this place as the reader would take it; {@link #INVISIBLE} where there is nothing to see. */
    static char folded(String text, int place) {
        var letter = text.charAt(place);
        return Character.isHighSurrogate(letter) ? beyond(text.codePointAt(place)) : TABLE[letter];
    }

    static boolean isLetter(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter > '\u00ff' && Character.isLetter(letter));
    }

    static boolean isDigit(char letter) {
        return (letter >= '0' && letter <= '9') || isFraction(letter);
    }

    static boolean isFraction(char letter) {
        return letter == '½' || letter == '¼' || letter == '¾' || (letter >= '⅓' && letter <= '⅞');
    }

    static String fraction(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKC)
                .replace('⁄', '/');
    }

    private static char[] table() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
            table[letter] = letter < 0x80 ? plain((char) letter) : folded((char) letter);
        }
        for (int pair = 0; pair + 1 < LOOK_ALIKES.length(); pair += 2) {
            table[LOOK_ALIKES.charAt(pair)] = LOOK_ALIKES.charAt(pair + 1);
        }
        return table;
    }

    private static char plain(char letter) {
        if (letter == '\n' || letter == '\r') {
            return '\n';
        }
        return letter <= ' ' || letter == 0x7f ? ' ' : Character.toLowerCase(letter);
    }

    private static char folded(char letter) {
        if (isFraction(letter) || Character.isSurrogate(letter)) {
            return letter;
        }
        if (letter == '\u2028' || letter == '\u2029' || letter == '\u0085') {
            return '\n';
        }
        if (Character.isSpaceChar(letter)) {
            return ' ';
        }
        if (unseen(Character.getType(letter))) {
            return INVISIBLE;
        }
        return first(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD));
    }

    private static boolean unseen(int type) {
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static char beyond(int letter) {
        var type = Character.getType(letter);
        return unseen(type) ? INVISIBLE : first(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD));
    }

    /** Lower case as in English, whatever the machine's language. */
    private static char first(String decomposed) {
        var lower = decomposed.toLowerCase(Locale.ROOT);
        return lower.isEmpty() ? INVISIBLE : lower.charAt(0);
    }
}
