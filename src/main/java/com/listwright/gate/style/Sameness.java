package com.listwright.gate.style;

import com.listwright.gate.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much of a text its office has said before: runs of words that other texts have too. */
public final class Sameness {
    private static final int RUN = 6;

    private final Set<String> known = new HashSet<>();

    /** From this word to that one, the same as elsewhere. */
    public record Shared(int first, int last) {
        public int words() {
            return last - first + 1;
        }
    }

    private Sameness() {}

    public static Sameness with(List<String> others) {
        var sameness = new Sameness();
        for (var other : others) {
            var words = Words.of(other);
            var spoken = spoken(words);
            for (int at = 0; at + RUN <= spoken.size(); at++) {
                sameness.known.add(run(words, spoken, at));
            }
        }
        return sameness;
    }

    /** The longest stretches of at least six words that stand in another text as well. */
    public List<Shared> shared(Words words) {
        List<Shared> found = new ArrayList<>();
        if (known.isEmpty()) {
            return found;
        }
        var spoken = spoken(words);
        for (int at = 0; at + RUN <= spoken.size(); at++) {
            if (known.contains(run(words, spoken, at))) {
                var first = spoken.get(at);
                var last = spoken.get(at + RUN - 1);
                if (!found.isEmpty() && found.getLast().last() >= first) {
                    found.set(found.size() - 1, new Shared(found.getLast().first(), last));
                } else {
                    found.add(new Shared(first, last));
                }
            }
        }
        return found;
    }

    /** The part of all its words, from 0 to 1, that stands in such stretches. */
    public double share(Words words) {
        var spoken = spoken(words).size();
        var same = shared(words).stream().mapToInt(Shared::words).sum();
        return spoken == 0 ? 0 : Math.min(1.0, (double) same / spoken);
    }

    private static List<Integer> spoken(Words words) {
        List<Integer> spoken = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            if (words.kind(place) != Words.Kind.MARK) {
                spoken.add(place);
            }
        }
        return spoken;
    }

    private static String run(Words words, List<Integer> spoken, int at) {
        var run = new StringBuilder();
        for (int i = at; i < at + RUN; i++) {
            run.append(words.word(spoken.get(i))).append(' ');
        }
        return run.toString();
    }
}
