package com.listwright.property.sheet;

import com.listwright.property.sheet.Gaps.Filled;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sayings that hold in one place: anywhere, or behind one label. Each is tried only where its first word stands. */
final class Sayings {
    private static final String ANY_NUMBER = "#";
    private static final String ANY_CAPITAL = "A";
    private static final String ANY_ORDINAL = "#th";

    private final Gaps gaps;
    private final Map<String, List<Saying>> byFirst = new HashMap<>();

    Sayings(Gaps gaps, List<Saying> sayings) {
        this.gaps = gaps;
        for (var saying : sayings) {
            Set<String> firsts = new HashSet<>();
            collectFirsts(saying.start(), firsts);
            firsts.forEach(first ->
                    byFirst.computeIfAbsent(first, _ -> new ArrayList<>()).add(saying));
        }
    }

    /** The longest saying that begins here; of two as long, the one that stands first in the file. */
    Optional<Heard> longestAt(Words words, int from, int end) {
        Heard longest = null;
        var first = words.at(from);
        for (var key : keys(words, from, first)) {
            for (var saying : byFirst.getOrDefault(key, List.of())) {
                var heard = hear(saying, words, from, end);
                if (heard != null && (longest == null || heard.length() > longest.length())) {
                    longest = heard;
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    private static List<String> keys(Words words, int from, Token first) {
        if (first.isNumber()) {
            return List.of(ANY_NUMBER, words.text(from, from + 1));
        }
        if (first.isWord() && Character.isDigit(words.text.charAt(first.start()))) {
            return List.of(ANY_ORDINAL, first.stem());
        }
        boolean capital = words.isCapital(from);
        if (words.number(from) != null) {
            return List.of(ANY_NUMBER, first.stem());
        }
        return capital ? List.of(first.stem(), ANY_CAPITAL) : List.of(first.stem());
    }

    private @Nullable Heard hear(Saying saying, Words words, int from, int end) {
        List<Filled> filled = new ArrayList<>();
        int to = follow(saying.start(), words, from, from, end, filled);
        boolean inName = saying.notInName() && from > 0 && words.isCapital(from) && words.isCapital(from - 1);
        if (to <= from || inName) {
            return null;
        }
        List<Said> said = new ArrayList<>();
        for (var gap : filled) {
            var stated = gap.said().get();
            if (stated.isEmpty()) {
                return null;
            }
            said.addAll(stated.get());
        }
        said.addAll(saying.states());
        return new Heard(from, to, said);
    }

    /** The token at which the saying ends when it goes on from here, or -1. */
    private int follow(Node node, Words words, int from, int at, int end, List<Filled> filled) {
        return switch (node) {
            case Node.End() -> at;
            case Node.Behind(var stems, var next) ->
                stems.contains(wordBefore(words, at)) ? follow(next, words, from, at, end, filled) : -1;
            case Node.Fork(var ways) -> {
                int kept = filled.size();
                for (var way : ways) {
                    int to = follow(way, words, from, at, end, filled);
                    if (to >= 0) {
                        yield to;
                    }
                    filled.subList(kept, filled.size()).clear();
                }
                yield -1;
            }
            case Node.Literal(var stem, var next) -> {
                int here = at == from ? at : words.skipUnheard(at, end);
                boolean same = here < end && FieldValues.stem(words, here).equals(stem);
                yield same ? follow(next, words, from, here + 1, end, filled) : -1;
            }
            case Node.Slot(var blank, var next) -> {
                int here = at == from ? at : words.skipUnheard(at, end);
                int kept = filled.size();
                for (var gap : gaps.fill(blank, words, here, end)) {
                    filled.add(gap);
                    int to = follow(next, words, from, gap.to(), end, filled);
                    if (to >= 0) {
                        yield to;
                    }
                    filled.subList(kept, filled.size()).clear();
                }
                yield -1;
            }
        };
    }

    private static String wordBefore(Words words, int at) {
        int before = at - 1;
        while (before >= 0 && (words.at(before).isHyphen() || words.at(before).is(","))) {
            before--;
        }
        return before < 0 ? "" : words.at(before).stem();
    }

    private void collectFirsts(Node node, Set<String> firsts) {
        switch (node) {
            case Node.Literal literal -> firsts.add(literal.stem());
            case Node.Behind behind -> collectFirsts(behind.next(), firsts);
            case Node.Fork(var ways) -> ways.forEach(way -> collectFirsts(way, firsts));
            case Node.End() -> {}
            case Node.Slot slot -> {
                switch (slot.blank()) {
                    case Blank.Figure figure -> firsts.addAll(figure.money() ? Set.of("$") : Set.of(ANY_NUMBER, "$"));
                    case Blank.Shorthand _, Blank.Year _, Blank.BathCount _, Blank.Dimensions _ ->
                        firsts.add(ANY_NUMBER);
                    case Blank.Ordinal _ -> firsts.add(ANY_ORDINAL);
                    case Blank.Day _ -> firsts.addAll(Set.of(ANY_NUMBER, ANY_CAPITAL));
                    case Blank.OneOf oneOf ->
                        firsts.addAll(gaps.values(oneOf.field()).firstStems());
                    case Blank.Name _, Blank.Code _, Blank.Rest _ -> firsts.add(ANY_CAPITAL);
                }
            }
        }
    }
}
