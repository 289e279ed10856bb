package com.listwright.property.sheet;

import com.listwright.property.fact.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where one home ends and the next begins: at a heading that counts them, or where another address or MLS number
 * stands.
 */
final class Homes {
    private static final Set<String> COUNTED = Set.of("home", "listing", "property", "house");

    private final Addresses addresses;

    Homes(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Spans of tokens. */
    List<Span> in(Words words) {
        var headings = headings(words);
        var starts = headings.size() > 1 ? headings : anchors(words);
        List<Span> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < starts.size(); i++) {
            parts.add(new Span(from, starts.get(i)));
            from = starts.get(i);
        }
        parts.add(new Span(from, words.size()));
        return parts;
    }

    private static List<Integer> headings(Words words) {
        List<Integer> headings = new ArrayList<>();
        int line = 0;
        while (line < words.size()) {
            int end = words.lineEnd(line);
            int at = line;
            while (at < end && !words.at(at).isWord() && !words.at(at).isNumber()) {
                at++;
            }
            boolean counted = at + 1 < end
                    && COUNTED.contains(words.at(at).stem())
                    && (words.at(at + 1).isNumber()
                            || words.at(at + 1).is("#")
                            || words.text(at + 1, at + 2).length() == 1);
            if (counted && (end - at <= 3 || !words.at(at + 2).isWord())) {
                headings.add(line);
            }
            line = end + 1;
        }
        return headings;
    }

    private List<Integer> anchors(Words words) {
        List<Integer> starts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int last = 0;
        for (var address : addresses.in(words, 0, words.size())) {
            boolean home = !address.street().isEmpty() && !address.city().isEmpty();
            if (home && seen.add(Spelling.key(address.street()))) {
                starts.add(starts.isEmpty() ? 0 : blockStart(words, address.from(), last));
                last = address.to();
            }
        }
        return starts;
    }

    /** Back to the blank line or the rule before the address, but not over the home before. */
    private static int blockStart(Words words, int at, int last) {
        int line = lineStart(words, at);
        int start = line;
        while (start > last) {
            int above = lineStart(words, start - 1);
            boolean blank = start - 1 == above;
            boolean rule = !blank && isRule(words, above, start - 1);
            if (blank || rule || above <= last) {
                return blank || rule ? start : line;
            }
            start = above;
        }
        return line;
    }

    private static int lineStart(Words words, int at) {
        int start = at;
        while (start > 0 && !words.at(start - 1).isBreak()) {
            start--;
        }
        return start;
    }

    private static boolean isRule(Words words, int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.at(at).isWord() || words.at(at).isNumber()) {
                return false;
            }
        }
        return to - from > 2;
    }
}
