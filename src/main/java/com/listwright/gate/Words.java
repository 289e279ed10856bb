package com.listwright.gate;

import java.util.Arrays;
import java.util.Set;

/**
 * A text cut into words, numbers and marks in one pass, each with where it stands in the text as it was written. A word
 * is given folded: lower case, without accents, look-alike letters as the Latin ones, invisible characters left out. A
 * possessive {@code 's} is a word of its own; {@code 3BR} is a number and a word glued to it.
 */
public final class Words {
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    private static final Set<String> SHORTENED = Set.of(
            "st", "dr", "ave", "av", "rd", "blvd", "ln", "ct", "hwy", "pl", "pkwy", "mt", "ft", "sq", "in", "yd",
            "approx", "apt", "mr", "mrs", "ms", "jr", "sr", "inc", "incl", "min", "mins", "mi", "yr", "yrs", "bd", "ba",
            "br", "bdrm", "elem", "est", "vs", "etc", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
            "oct", "nov", "dec");

    private int size;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] sentences = new int[64];
    private String[] folded = new String[64];
    private Kind[] kinds = new Kind[64];

    private Words() {}

    public static Words of(String text) {
        return new Cutter(text).cut();
    }

    public int size() {
        return size;
    }

    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return ends[index];
    }

    /** Folded; a number keeps its commas and its point, and a fraction sign reads {@code 1/2}. */
    public String word(int index) {
        return folded[index];
    }

    public Kind kind(int index) {
        return kinds[index];
    }

    public boolean isWord(int index) {
        return kinds[index] == Kind.WORD;
    }

    public boolean isNumber(int index) {
        return kinds[index] == Kind.NUMBER;
    }

    public boolean is(int index, String word) {
        return index >= 0 && index < size && folded[index].equals(word);
    }

    /** Counted from 0 in the order of the text. */
    public int sentence(int index) {
        return sentences[index];
    }

    /** Whether nothing, not even a blank, stands between this one and the one before. */
    public boolean glued(int index) {
        return index > 0 && ends[index - 1] == starts[index];
    }

    /** The first word that ends after this place in the text, or the size. */
    public int at(int offset) {
        var found = Arrays.binarySearch(ends, 0, size, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    private void add(int start, int end, String word, Kind kind, int sentence) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            sentences = Arrays.copyOf(sentences, size * 2);
            folded = Arrays.copyOf(folded, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        sentences[size] = sentence;
        folded[size] = word;
        kinds[size] = kind;
        size++;
    }

    /** Walks over the text once; each character is looked at a fixed number of times. */
    private static final class Cutter {
        private final String text;
        private final Words words = new Words();
        private final StringBuilder word = new StringBuilder();
        private int place;
        private int sentence;

        Cutter(String text) {
            this.text = text;
        }

        Words cut() {
            while (place < text.length()) {
                var letter = Letters.folded(text, place);
                if (letter == '\n') {
                    endSentence();
                    place++;
                } else if (letter == Letters.INVISIBLE || letter == ' ') {
                    place += width();
                } else if (Letters.isLetter(letter)) {
                    word(place);
                } else if (Letters.isDigit(letter)) {
                    number(place);
                } else {
                    mark(letter);
                }
            }
            return words;
        }

        private void word(int start) {
            word.setLength(0);
            var end = place;
            while (place < text.length()) {
                var letter = Letters.folded(text, place);
                if (Letters.isLetter(letter) || (letter == '\'' && insideWord())) {
                    word.append(letter);
                    place += width();
                    end = place;
                } else if (letter == Letters.INVISIBLE) {
                    place += width();
                } else {
                    break;
                }
            }
            place = end;
            add(start, end);
        }

        private void add(int start, int end) {
            var whole = word.toString();
            if (whole.length() > 2 && whole.endsWith("'s") && text.startsWith("s", end - 1)) {
                words.add(start, end - 2, whole.substring(0, whole.length() - 2), Kind.WORD, sentence);
                words.add(end - 2, end, "'s", Kind.WORD, sentence);
            } else {
                words.add(start, end, whole, Kind.WORD, sentence);
            }
        }

        private boolean insideWord() {
            return !word.isEmpty() && Letters.isLetter(ahead(1));
        }

        private void number(int start) {
            word.setLength(0);
            while (place < text.length()) {
                var letter = Letters.folded(text, place);
                if (Letters.isFraction(letter)) {
                    if (!word.isEmpty()) {
                        break;
                    }
                    word.append(Letters.fraction(letter));
                    place++;
                    break;
                }
                if (Letters.isDigit(letter) || (letter == ',' && threeDigitsFollow()) || (letter == '.' && digit(1))) {
                    word.append(letter);
                    place += width();
                } else {
                    break;
                }
            }
            words.add(start, place, word.toString(), Kind.NUMBER, sentence);
        }

        private boolean threeDigitsFollow() {
            return digit(1) && digit(2) && digit(3) && !digit(4);
        }

        private boolean digit(int distance) {
            var letter = ahead(distance);
            return letter >= '0' && letter <= '9';
        }

        private char ahead(int distance) {
            return place + distance < text.length() ? Letters.folded(text, place + distance) : ' ';
        }

        private void mark(char letter) {
            var start = place;
            place += width();
            words.add(start, place, String.valueOf(letter), Kind.MARK, sentence);
            if ((letter == '!' || letter == '?' || (letter == '.' && !afterShortened())) && blankAt(place)) {
                sentence++;
            }
        }

        private boolean afterShortened() {
            var before = words.size - 2;
            return before >= 0
                    && words.ends[before] == words.starts[before + 1]
                    && words.kinds[before] == Kind.WORD
                    && SHORTENED.contains(words.folded[before])
                    && (!words.folded[before].equals("in") || inches(before));
        }

        /** 16 in., and not "move right in." */
        private boolean inches(int word) {
            return word > 0 && words.kinds[word - 1] == Kind.NUMBER;
        }

        private boolean blankAt(int offset) {
            return offset >= text.length() || Character.isWhitespace(text.charAt(offset)) || text.charAt(offset) == '"';
        }

        private void endSentence() {
            if (words.size > 0 && words.sentences[words.size - 1] == sentence) {
                sentence++;
            }
        }

        private int width() {
            return Character.charCount(text.codePointAt(place));
        }
    }
}
