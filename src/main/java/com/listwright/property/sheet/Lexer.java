package com.listwright.property.sheet;

import com.listwright.property.sheet.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into tokens in one pass; nothing is looked at twice, so no text is slow. */
final class Lexer {
    private static final int LONGEST_WORD = 40;
    private static final int MOST_DIGITS = 15;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        return new Lexer(text).read();
    }

    static String stem(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        if (small.length() > 4 && small.endsWith("ies")) {
            return small.substring(0, small.length() - 3) + "y";
        }
        boolean many = small.length() > 3 && small.endsWith("s") && !small.endsWith("ss");
        return many ? small.substring(0, small.length() - 1) : small;
    }

    private List<Token> read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                add(Kind.BREAK, at + 1, "\n");
            } else if ((Character.isWhitespace(c) && c != '\t') || Character.getType(c) == Character.SPACE_SEPARATOR) {
                at++;
            } else if (isDigit(at) || (c == '.' && isDigit(at + 1) && !isDigit(at - 1)) || "½¼¾".indexOf(c) >= 0) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else {
                add(Kind.MARK, at + 1, String.valueOf(c));
            }
        }
        return tokens;
    }

    private void word() {
        int end = at;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || isInnerApostrophe(end))) {
            end++;
        }
        add(
                Kind.WORD,
                end,
                end - at > LONGEST_WORD ? "" : stem(text.substring(at, end).replace('’', '\'')));
    }

    private boolean isInnerApostrophe(int index) {
        char c = text.charAt(index);
        return (c == '\'' || c == '’') && index + 1 < text.length() && Character.isLetter(text.charAt(index + 1));
    }

    private void number() {
        int end = digitsEnd();
        var digits = text.substring(at, end).replace(",", "");
        int halfEnd = end < text.length() && "½¼¾".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        if (isOrdinal(end)) {
            add(Kind.WORD, end + 2, text.substring(at, end + 2).toLowerCase(Locale.ROOT));
        } else if (digits.length() > MOST_DIGITS) {
            add(Kind.WORD, end, "");
        } else {
            var number = new BigDecimal(digits.isEmpty() ? "0" : digits);
            if (halfEnd > end) {
                number = number.add(fraction(text.charAt(end)));
            }
            int zeros = zeros(halfEnd);
            add(Kind.NUMBER, zeros > 0 ? halfEnd + 1 : halfEnd, Token.NUMBER_STEM, number.movePointRight(zeros));
        }
    }

    private int digitsEnd() {
        int end = at;
        while (isDigit(end) || isGroup(end)) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '.' && isDigit(end + 1)) {
            end++;
            while (isDigit(end)) {
                end++;
            }
        }
        return end;
    }

    private boolean isGroup(int index) {
        return index > at
                && index < text.length()
                && text.charAt(index) == ','
                && isDigit(index + 1)
                && isDigit(index + 2)
                && isDigit(index + 3)
                && !isDigit(index + 4);
    }

    private boolean isOrdinal(int end) {
        if (end + 2 > text.length()) {
            return false;
        }
        var after = text.substring(end, end + 2).toLowerCase(Locale.ROOT);
        boolean suffix = after.equals("st") || after.equals("nd") || after.equals("rd") || after.equals("th");
        return suffix && end > at && (end + 2 == text.length() || !Character.isLetter(text.charAt(end + 2)));
    }

    /** 389K and 1.2M, but not 3mo. */
    private int zeros(int end) {
        if (end >= text.length() || (end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1)))) {
            return 0;
        }
        return switch (text.charAt(end)) {
            case 'k', 'K' -> 3;
            case 'M' -> 6;
            default -> 0;
        };
    }

    private static BigDecimal fraction(char c) {
        return new BigDecimal(c == '½' ? "0.5" : c == '¼' ? "0.25" : "0.75");
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private void add(Kind kind, int end, String stem) {
        tokens.add(new Token(kind, at, end, stem, null));
        at = end;
    }

    private void add(Kind kind, int end, String stem, BigDecimal number) {
        tokens.add(new Token(kind, at, end, stem, number));
        at = end;
    }
}
