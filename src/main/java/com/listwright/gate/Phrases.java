package com.listwright.gate;

import com.listwright.gate.RuleFile.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases as a rule file writes them, looked for at every word of a text. A phrase is a row of words: {@code a/b} is
 * one or the other, {@code word?} may be missing, {@code word*} begins so, {@code #} is a number, {@code Aa} a word
 * with a capital, {@code ..3} up to three words of any kind, {@code !a/b} what must not come next, and {@code ^} the
 * start of a sentence. Hyphens and possessives do not count, and no phrase reaches over the end of a sentence. Each has
 * a fixed greatest length, so the time is in proportion to the text.
 */
public final class Phrases {
    private static final int HEAD = 3;
    private static final String ANY_NUMBER = "#";

    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byHead = new HashMap<>();
    private final int size;

    /** Where a rule's phrase stands, from its first word to its last. */
    public record Hit(Line rule, int first, int last) {
        public boolean covers(Hit other) {
            return first <= other.first && other.last <= last;
        }

        public boolean overlaps(Hit other) {
            return first <= other.last && other.first <= last;
        }
    }

    private record Phrase(Line rule, boolean opens, List<Element> elements) {}

    private record Element(
            Set<String> words,
            List<String> heads,
            boolean number,
            boolean capital,
            boolean optional,
            boolean not,
            int gap) {

        static Element of(String written, Line line) {
            if (written.startsWith("..")) {
                return new Element(Set.of(), List.of(), false, false, false, false, gap(written, line));
            }
            var not = written.startsWith("!");
            var optional = written.length() > 1 && written.endsWith("?");
            var core = written.substring(not ? 1 : 0, written.length() - (optional ? 1 : 0));
            var number = false;
            var capital = false;
            List<String> words = new ArrayList<>();
            List<String> heads = new ArrayList<>();
            for (var choice : core.equals("/") ? List.of("/") : List.of(core.split("/", -1))) {
                if (choice.isEmpty()) {
                    throw line.wrong("\"" + written + "\" has an empty choice");
                } else if (choice.equals(ANY_NUMBER)) {
                    number = true;
                } else if (choice.equals("Aa")) {
                    capital = true;
                } else if (choice.length() > HEAD && choice.endsWith("*")) {
                    heads.add(choice.substring(0, choice.length() - 1));
                } else {
                    words.add(cut(choice, line));
                }
            }
            return new Element(Set.copyOf(words), List.copyOf(heads), number, capital, optional, not, 0);
        }

        private static int gap(String written, Line line) {
            var width = written.substring(2);
            if (width.length() != 1 || width.charAt(0) < '1' || width.charAt(0) > '9') {
                throw line.wrong("\"" + written + "\" is no gap such as ..3");
            }
            return width.charAt(0) - '0';
        }

        private static String cut(String choice, Line line) {
            var words = Words.of(choice);
            if (words.size() != 1 || !words.word(0).equals(choice)) {
                throw line.wrong("\"" + choice + "\" is not one word as a text is cut into them");
            }
            return choice;
        }

        boolean takes(Passage passage, int index) {
            var cut = passage.words();
            var word = cut.word(index);
            if (words.contains(word) || (number && cut.isNumber(index))) {
                return true;
            }
            if (capital && cut.isWord(index)) {
                return Character.isUpperCase(passage.text().charAt(cut.start(index)));
            }
            for (var head : heads) {
                if (word.startsWith(head)) {
                    return true;
                }
            }
            return false;
        }
    }

    private Phrases(List<Line> lines, int cell) {
        lines.forEach(line -> add(line, line.cell(cell)));
        size = lines.size();
    }

    /** The phrases in this cell of these rules. */
    public static Phrases of(List<Line> lines, int cell) {
        return new Phrases(lines, cell);
    }

    public int size() {
        return size;
    }

    /** Every phrase wherever it stands, the longest way it can be read, in the order of the text. */
    public List<Hit> in(Passage passage) {
        List<Hit> hits = new ArrayList<>();
        var words = passage.words();
        for (int place = 0; place < words.size(); place++) {
            look(byWord.get(words.word(place)), passage, place, hits);
            if (words.isNumber(place)) {
                look(byWord.get(ANY_NUMBER), passage, place, hits);
            } else if (words.word(place).length() >= HEAD) {
                look(byHead.get(words.word(place).substring(0, HEAD)), passage, place, hits);
            }
        }
        return hits;
    }

    private static void look(@Nullable List<Phrase> phrases, Passage passage, int place, List<Hit> hits) {
        if (phrases == null) {
            return;
        }
        for (var phrase : phrases) {
            if (phrase.opens() && !opens(passage.words(), place)) {
                continue;
            }
            var end = match(phrase.elements(), 0, passage, place, place);
            if (end > place) {
                hits.add(new Hit(phrase.rule(), place, end - 1));
            }
        }
    }

    private static boolean opens(Words words, int place) {
        return place == 0 || words.sentence(place - 1) != words.sentence(place);
    }

    /** The place after the longest match, or -1. */
    private static int match(List<Element> elements, int at, Passage passage, int start, int place) {
        if (at == elements.size()) {
            return place;
        }
        var element = elements.get(at);
        var words = passage.words();
        var next = at == 0 ? place : pastBond(words, start, place);
        var inside = next < words.size() && words.sentence(next) == words.sentence(start);
        if (element.not()) {
            return inside && element.takes(passage, next) ? -1 : match(elements, at + 1, passage, start, place);
        }
        if (element.gap() > 0) {
            return overGap(elements, at, passage, start, place);
        }
        if (inside && element.takes(passage, next)) {
            var end = match(elements, at + 1, passage, start, next + 1);
            if (end >= 0) {
                return end;
            }
        }
        return element.optional() ? match(elements, at + 1, passage, start, place) : -1;
    }

    private static int overGap(List<Element> elements, int at, Passage passage, int start, int place) {
        var words = passage.words();
        for (int wide = 0; wide <= elements.get(at).gap(); wide++) {
            var from = place + wide;
            if (wide > 0 && (from - 1 >= words.size() || words.sentence(from - 1) != words.sentence(start))) {
                return -1;
            }
            var end = match(elements, at + 1, passage, start, from);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private static int pastBond(Words words, int start, int place) {
        return place > start && (words.is(place, "-") || words.is(place, "'s") || words.is(place, "'"))
                ? place + 1
                : place;
    }

    private void add(Line line, String written) {
        var opens = written.startsWith("^");
        List<Element> elements = new ArrayList<>();
        for (var word : (opens ? written.substring(1) : written).strip().split("\\s+", -1)) {
            elements.add(Element.of(word, line));
        }
        var phrase = new Phrase(line, opens, List.copyOf(elements));
        var first = elements.getFirst();
        if (first.optional() || first.not() || first.gap() > 0 || first.capital()) {
            throw line.wrong("a phrase begins with a word that is known and has to be there");
        }
        first.words()
                .forEach(word ->
                        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(phrase));
        first.heads()
                .forEach(head -> byHead.computeIfAbsent(head.substring(0, HEAD), key -> new ArrayList<>())
                        .add(phrase));
        if (first.number()) {
            byWord.computeIfAbsent(ANY_NUMBER, key -> new ArrayList<>()).add(phrase);
        }
    }
}
