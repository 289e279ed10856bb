package com.listwright.gate.fairhousing;

import com.listwright.gate.Passage;
import com.listwright.gate.Words;
import java.util.Arrays;
import java.util.List;

/**
 * A passage as the rules read it: hyphens, quotation marks and stars are passed over, and letters that were pulled
 * apart or swapped for digits are put together again where that gives a word that some rule knows.
 */
final class Reading {
    private static final String PASSED_OVER = "-'\"*_~`";
    private static final int LONGEST_SPELLING = 48;

    private final Passage passage;
    private final Wordbook wordbook;
    /** Sentences that a point within U.S. seemed to end. */
    private int endsTooMany;

    private int size;
    private String[] word = new String[64];
    private int[] start = new int[64];
    private int[] end = new int[64];
    private int[] sentence = new int[64];
    private boolean[] mark = new boolean[64];
    private int[] exact = new int[64];
    private int[] loose = new int[64];
    private int[] singular = new int[64];

    private Reading(Passage passage, Wordbook wordbook) {
        this.passage = passage;
        this.wordbook = wordbook;
    }

    static Reading of(Passage passage, Wordbook wordbook) {
        var reading = new Reading(passage, wordbook);
        var words = passage.words();
        var index = 0;
        while (index < words.size()) {
            index = reading.take(words, index);
        }
        return reading;
    }

    Passage passage() {
        return passage;
    }

    int size() {
        return size;
    }

    String word(int index) {
        return word[index];
    }

    int start(int index) {
        return start[index];
    }

    int end(int index) {
        return end[index];
    }

    int sentence(int index) {
        return sentence[index];
    }

    boolean isMark(int index) {
        return mark[index];
    }

    int exact(int index) {
        return exact[index];
    }

    int loose(int index) {
        return loose[index];
    }

    int singular(int index) {
        return singular[index];
    }

    boolean isNumber(int index) {
        var first = word[index].charAt(0);
        return first >= '0' && first <= '9';
    }

    boolean isCapitalised(int index) {
        return Character.isUpperCase(passage.text().charAt(start[index]));
    }

    /** Whether the next one belongs to another sentence, or there is none. */
    boolean endsSentence(int index) {
        return index + 1 >= size || sentence[index + 1] != sentence[index];
    }

    boolean startsSentence(int index) {
        return index == 0 || sentence[index - 1] != sentence[index];
    }

    private int take(Words words, int index) {
        var joined = hashtag(words, index);
        if (joined > index) {
            return joined;
        }
        joined = spelledOut(words, index);
        if (joined > index) {
            return joined;
        }
        joined = disguised(words, index);
        if (joined > index) {
            return joined;
        }
        if (isUnitedStates(words, index)) {
            add("u.s.", words.start(index), words.end(index + 3), words.sentence(index), false);
            if (index + 4 < words.size()
                    && words.sentence(index + 4) > words.sentence(index)
                    && Character.isLowerCase(passage.text().charAt(words.start(index + 4)))) {
                endsTooMany++;
            }
            return index + 4;
        }
        var text = words.word(index);
        var isMark = words.kind(index) == Words.Kind.MARK;
        if (!isMark || PASSED_OVER.indexOf(text.charAt(0)) < 0) {
            add(stretched(text), words.start(index), words.end(index), words.sentence(index), isMark);
        }
        return index + 1;
    }

    /** {@code #whitesonly}. */
    private int hashtag(Words words, int index) {
        if (!words.is(index, "#") || index + 1 >= words.size() || !words.glued(index + 1) || !words.isWord(index + 1)) {
            return index;
        }
        var tag = words.word(index + 1);
        if (tag.length() < 6 || tag.length() > LONGEST_SPELLING || wordbook.knows(Wordbook.one(tag))) {
            return index;
        }
        var places = new int[LONGEST_SPELLING];
        Arrays.fill(places, index + 1);
        return split(words, tag, places) ? index + 2 : index;
    }

    /** {@code n o k i d s}: single letters in a row. */
    private int spelledOut(Words words, int index) {
        if (!isLetter(words, index)) {
            return index;
        }
        var letters = new StringBuilder();
        var places = new int[LONGEST_SPELLING];
        var next = index;
        var last = index;
        while (next < words.size() && letters.length() < LONGEST_SPELLING) {
            if (isLetter(words, next)) {
                places[letters.length()] = next;
                letters.append(words.word(next));
                last = next;
            } else if (words.kind(next) != Words.Kind.MARK
                    || ".-_*".indexOf(words.word(next).charAt(0)) < 0) {
                break;
            }
            next++;
        }
        return letters.length() < 4 ? index : split(words, letters.toString(), places) ? last + 1 : index;
    }

    private static boolean isUnitedStates(Words words, int index) {
        return words.is(index, "u") && words.is(index + 1, ".") && words.is(index + 2, "s") && words.is(index + 3, ".");
    }

    private static boolean isLetter(Words words, int index) {
        return words.isWord(index) && words.word(index).length() == 1;
    }

    /** Into words that rules know, the longest last; nothing is added unless all of it is known. */
    private boolean split(Words words, String letters, int[] places) {
        var from = new int[letters.length() + 1];
        Arrays.fill(from, -1);
        from[0] = 0;
        for (int end = 1; end <= letters.length(); end++) {
            for (int begin = 0; begin < end && from[end] < 0; begin++) {
                if (from[begin] >= 0
                        && end - begin > 1
                        && wordbook.knows(Wordbook.one(letters.substring(begin, end)))) {
                    from[end] = begin;
                }
            }
        }
        if (from[letters.length()] < 0) {
            return false;
        }
        add(words, letters, places, from, letters.length());
        return true;
    }

    private void add(Words words, String letters, int[] places, int[] from, int end) {
        var begin = from[end];
        if (begin > 0) {
            add(words, letters, places, from, begin);
        }
        add(
                letters.substring(begin, end),
                words.start(places[begin]),
                words.end(places[end - 1]),
                words.sentence(places[begin]),
                false);
    }

    /** {@code k1ds}, {@code ch!ldren}, {@code chil-dren}: pieces without a blank between them. */
    private int disguised(Words words, int index) {
        var next = index + 1;
        if (next >= words.size()
                || !words.glued(next)
                || (words.kind(index) == Words.Kind.MARK && !swapped(words, index))) {
            return index;
        }
        var whole = new StringBuilder(read(words, index));
        var best = index;
        var bestWord = "";
        while (next < words.size() && words.glued(next) && whole.length() < 24 && next - index < 8) {
            whole.append(read(words, next));
            next++;
            var written = whole.toString();
            if (words.kind(next - 1) != Words.Kind.MARK || swapped(words, next - 1)) {
                if (written.length() >= 4 && knowsDisguised(words, index, next, written)) {
                    best = next;
                    bestWord = written;
                }
            }
        }
        if (best > index && (best >= words.size() || !words.glued(best) || words.kind(best) == Words.Kind.MARK)) {
            add(bestWord, words.start(index), words.end(best - 1), words.sentence(index), false);
            return best;
        }
        return index;
    }

    /** Two known words with a hyphen between them are two words, and 3BR is not a disguise. */
    private boolean knowsDisguised(Words words, int index, int end, String written) {
        if (!wordbook.knows(Wordbook.one(written))) {
            return false;
        }
        for (int piece = index; piece < end; piece++) {
            if (words.isWord(piece) && words.word(piece).length() > 2 && wordbook.knows(words.word(piece))) {
                return false;
            }
        }
        return true;
    }

    private static boolean swapped(Words words, int index) {
        return "@$!|".indexOf(words.word(index).charAt(0)) >= 0;
    }

    private static String read(Words words, int index) {
        return switch (words.kind(index)) {
            case WORD -> words.word(index);
            case NUMBER -> letters(words.word(index));
            case MARK ->
                switch (words.word(index)) {
                    case "@" -> "a";
                    case "$" -> "s";
                    case "!", "|" -> "i";
                    default -> "";
                };
        };
    }

    private static String letters(String digits) {
        return digits.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't');
    }

    /** {@code kiiiids}: a letter three times in a row stands once. */
    private String stretched(String written) {
        if (wordbook.knows(written)) {
            return written;
        }
        StringBuilder shorter = null;
        for (int place = 2; place < written.length(); place++) {
            var letter = written.charAt(place);
            if (letter == written.charAt(place - 1) && letter == written.charAt(place - 2)) {
                shorter = new StringBuilder();
                break;
            }
        }
        if (shorter == null || isDigits(written)) {
            return written;
        }
        for (int place = 0; place < written.length(); place++) {
            if (place == 0 || written.charAt(place) != written.charAt(place - 1)) {
                shorter.append(written.charAt(place));
            }
        }
        var result = shorter.toString();
        return wordbook.knows(Wordbook.one(result)) ? result : written;
    }

    private static boolean isDigits(String written) {
        return written.charAt(0) >= '0' && written.charAt(0) <= '9';
    }

    private void add(String text, int from, int to, int ofSentence, boolean isMark) {
        if (size == word.length) {
            word = Arrays.copyOf(word, size * 2);
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            sentence = Arrays.copyOf(sentence, size * 2);
            mark = Arrays.copyOf(mark, size * 2);
            exact = Arrays.copyOf(exact, size * 2);
            loose = Arrays.copyOf(loose, size * 2);
            singular = Arrays.copyOf(singular, size * 2);
        }
        word[size] = text;
        start[size] = from;
        end[size] = to;
        sentence[size] = ofSentence - endsTooMany;
        mark[size] = isMark;
        exact[size] = wordbook.exact(text);
        loose[size] = wordbook.loose(text);
        singular[size] = wordbook.singular(text);
        size++;
    }

    List<String> words() {
        return Arrays.asList(word).subList(0, size);
    }
}
