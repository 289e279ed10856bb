package com.listwright.property.fact;

import java.text.Normalizer;

/**
 * Words as they may be stored: nothing invisible, nothing that turns the line around. HTML and orders to machines stay
 * words.
 */
public final class PlainText {
    private static final int HANGUL_FILLER = 0x3164;
    private static final int HALFWIDTH_HANGUL_FILLER = 0xFFA0;

    private PlainText() {}

    public static String lines(String text) {
        return clean(text, true);
    }

    public static String line(String text) {
        return clean(text, false);
    }

    private static String clean(String text, boolean manyLines) {
        var kept = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .codePoints()
                .forEach(c -> keep(kept, c, manyLines));
        return kept.toString().strip();
    }

    private static void keep(StringBuilder kept, int c, boolean manyLines) {
        if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x0B || c == 0x0C || c == 0x85) {
            append(kept, manyLines ? '\n' : ' ');
        } else if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
            append(kept, ' ');
        } else if (isVisible(c)) {
            kept.appendCodePoint(c);
        }
    }

    private static void append(StringBuilder kept, char blank) {
        var last = kept.isEmpty() ? '\n' : kept.charAt(kept.length() - 1);
        if (blank == '\n' || (last != ' ' && last != '\n')) {
            kept.append(blank);
        }
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> c != HANGUL_FILLER && c != HALFWIDTH_HANGUL_FILLER;
        };
    }
}
