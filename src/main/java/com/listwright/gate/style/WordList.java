package com.listwright.gate.style;

import com.listwright.gate.Part;
import com.listwright.gate.Passage;
import com.listwright.gate.RuleFile;
import com.listwright.gate.Span;
import com.listwright.gate.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that a voice never uses, or likes, in all their forms and in whatever case, with hyphens, blanks or neither
 * between them. Never a part of another word.
 */
public final class WordList {
    private static final Bending BENDING = new Bending(RuleFile.read("style/style.rules", StyleGate.SECTIONS));

    /** More words than a closed compound is made of. */
    private static final int COMPOUND = 4;

    private static final int LEAST_OF_COMPOUND = 3;

    private final Map<String, List<Wanted>> byFirst = new HashMap<>();
    private final Set<String> closed = new HashSet<>();

    /** Entries without a word, such as a long dash. */
    private final List<String> signs = new ArrayList<>();

    /** One entry of the list, word by word. */
    private record Wanted(List<Set<String>> words) {}

    private WordList() {}

    public static WordList of(List<String> phrases) {
        var list = new WordList();
        phrases.forEach(list::add);
        return list;
    }

    private void add(String phrase) {
        var spoken = spoken(Words.of(phrase));
        if (spoken.isEmpty()) {
            if (!phrase.isBlank()) {
                signs.add(phrase.strip());
            }
            return;
        }
        var wanted =
                new Wanted(spoken.stream().map(one -> BENDING.forms(one.word())).toList());
        wanted.words()
                .getFirst()
                .forEach(form ->
                        byFirst.computeIfAbsent(form, word -> new ArrayList<>()).add(wanted));
        var head = new StringBuilder();
        spoken.subList(0, spoken.size() - 1).forEach(one -> head.append(one.word()));
        wanted.words().getLast().forEach(form -> closed.add(head + form));
    }

    public boolean isIn(String text) {
        return !isEmpty() && !in(new Passage(Part.TEXT, text)).isEmpty();
    }

    List<Span> in(Passage passage) {
        List<Span> spans = new ArrayList<>();
        if (!isEmpty()) {
            stretches(passage.words()).forEach(found -> spans.add(passage.words(found.first(), found.last())));
            signs.forEach(sign -> signs(sign, passage, spans));
        }
        return spans;
    }

    private boolean isEmpty() {
        return byFirst.isEmpty() && signs.isEmpty();
    }

    private static void signs(String sign, Passage passage, List<Span> spans) {
        int at = passage.text().indexOf(sign);
        while (at >= 0) {
            spans.add(passage.span(at, at + sign.length()));
            at = passage.text().indexOf(sign, at + sign.length());
        }
    }

    private record Stretch(int first, int last) {}

    private record Spoken(String word, int place, boolean tied) {}

    private List<Stretch> stretches(Words words) {
        var spoken = spoken(words);
        List<Stretch> found = new ArrayList<>();
        for (int at = 0; at < spoken.size(); at++) {
            int until = Math.max(listed(words, spoken, at), compound(words, spoken, at));
            if (until > at) {
                found.add(new Stretch(
                        spoken.get(at).place(), spoken.get(until - 1).place()));
                at = until - 1;
            }
        }
        return found;
    }

    /** Behind the longest entry that begins here. */
    private int listed(Words words, List<Spoken> spoken, int at) {
        int longest = at;
        for (var wanted : byFirst.getOrDefault(spoken.get(at).word(), List.of())) {
            int end = at + wanted.words().size();
            if (end > longest && end <= spoken.size() && isThere(wanted, words, spoken, at)) {
                longest = end;
            }
        }
        return longest;
    }

    private static boolean isThere(Wanted wanted, Words words, List<Spoken> spoken, int at) {
        for (int i = 0; i < wanted.words().size(); i++) {
            var one = spoken.get(at + i);
            if (!wanted.words().get(i).contains(one.word())
                    || words.sentence(one.place())
                            != words.sentence(spoken.get(at).place())) {
                return false;
            }
        }
        return true;
    }

    /** Turn-key, turn key and turnkey are one; two words with a blank between them only if both are worth the name. */
    private int compound(Words words, List<Spoken> spoken, int at) {
        int longest = at;
        var whole = new StringBuilder();
        for (int end = at; end < Math.min(spoken.size(), at + COMPOUND); end++) {
            var one = spoken.get(end);
            if (words.sentence(one.place()) != words.sentence(spoken.get(at).place())
                    || !Character.isLetter(one.word().charAt(0))) {
                break;
            }
            if (end > at
                    && !one.tied()
                    && Math.min(one.word().length(), spoken.get(end - 1).word().length()) < LEAST_OF_COMPOUND) {
                break;
            }
            whole.append(one.word());
            if (closed.contains(whole.toString())) {
                longest = end + 1;
            }
        }
        return longest;
    }

    /** Without hyphens and apostrophes. */
    private static List<Spoken> spoken(Words words) {
        List<Spoken> spoken = new ArrayList<>();
        boolean tied = false;
        for (int place = 0; place < words.size(); place++) {
            var word = words.word(place).replace("'", "");
            if (word.equals("-")) {
                tied = !spoken.isEmpty();
            } else if (!word.isEmpty() && !words.word(place).equals("'s")) {
                spoken.add(new Spoken(word, place, tied));
                tied = false;
            }
        }
        return spoken;
    }
}
