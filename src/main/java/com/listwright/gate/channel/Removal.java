package com.listwright.gate.channel;

import com.listwright.gate.Fix;
import com.listwright.gate.Passage;
import com.listwright.gate.Words;
import java.util.Optional;
import java.util.Set;

/**
 * An edit that takes words out and leaves sentences whole: the sentence that says nothing else, or the end of one after
 * its last comma. Where neither would do, there is none.
 */
final class Removal {
    private static final int SHORT = 16;
    private static final Set<String> PAUSES = Set.of(",", ";", "-", ":");
    private static final Set<String> BEGINNINGS = Set.of(
            "call",
            "text",
            "contact",
            "email",
            "phone",
            "visit",
            "see",
            "schedule",
            "book",
            "ask",
            "message",
            "reach",
            "follow",
            "agents",
            "agent",
            "showings",
            "showing",
            "shown",
            "lockbox",
            "gate",
            "code",
            "combo",
            "open",
            "offers",
            "listed",
            "presented",
            "for",
            "please",
            "buyer",
            "bring",
            "seller",
            "tour",
            "find",
            "go",
            "dm",
            "scan",
            "click",
            "to",
            "by",
            "more",
            "commission",
            "compensation",
            "bonus",
            "or",
            "and",
            "use",
            "easy",
            "appointment",
            "at",
            "$");

    private final Passage passage;
    private final Words words;

    private Removal(Passage passage) {
        this.passage = passage;
        this.words = passage.words();
    }

    static Optional<Fix> of(Passage passage, Sighting sighting) {
        var removal = new Removal(passage);
        var first = removal.words.at(sighting.start());
        var last = removal.words.at(sighting.end() - 1);
        return removal.clause(first, last).or(() -> removal.sentence(first, last));
    }

    private Optional<Fix> sentence(int first, int last) {
        var start = firstOfSentence(first);
        var end = lastOfSentence(last);
        if (end < 0 || start < 0) {
            return Optional.empty();
        }
        var whole = start == 0 && end == words.size() - 1;
        var begins = first - start <= 1 || BEGINNINGS.contains(words.word(start));
        if (whole || !begins || end - start > SHORT * 2) {
            return Optional.empty();
        }
        return Optional.of(cut(words.start(start), words.end(end)));
    }

    /** ", call Ana at 207-555-0142" goes; what stands before and the full stop stay. */
    private Optional<Fix> clause(int first, int last) {
        var end = lastOfSentence(last);
        var start = firstOfSentence(first);
        if (end < 0 || start < 0) {
            return Optional.empty();
        }
        var stop = isStop(end) ? end : end + 1;
        for (int pause = first; pause > start + 2; pause--) {
            if (PAUSES.contains(words.word(pause)) && !words.glued(pause + 1)) {
                var begins = pause + 1 == first || BEGINNINGS.contains(words.word(pause + 1));
                var rest = stop - last <= 8 && !hasPause(last + 1, stop);
                return begins && rest
                        ? Optional.of(new Fix(words.end(pause - 1), words.end(stop - 1), isStop(end) ? "" : "."))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean hasPause(int from, int to) {
        for (int place = from; place < to; place++) {
            if (PAUSES.contains(words.word(place))) {
                return true;
            }
        }
        return false;
    }

    private boolean isStop(int place) {
        return words.is(place, ".") || words.is(place, "!") || words.is(place, "?");
    }

    /** Sentences in a row, the blank between them gone with the one that is cut. */
    private Fix cut(int start, int end) {
        var text = passage.text();
        var from = start;
        var to = end;
        while (to < text.length() && text.charAt(to) == ' ') {
            to++;
        }
        if (to == text.length()) {
            while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
                from--;
            }
        }
        return new Fix(from, to, "");
    }

    private int firstOfSentence(int place) {
        var at = place;
        while (at > 0 && words.sentence(at - 1) == words.sentence(place)) {
            if (place - at > SHORT * 4) {
                return -1;
            }
            at--;
        }
        return at;
    }

    private int lastOfSentence(int place) {
        var at = place;
        while (at + 1 < words.size() && words.sentence(at + 1) == words.sentence(place)) {
            if (at - place > SHORT * 4) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
