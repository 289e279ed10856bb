package com.listwright.property.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts prose into sentences, and knows those that are the seller's own knowledge and those that are not for the public.
 */
final class Sentences {
    enum Sort {
        PLAIN,
        NOTE,
        PRIVATE
    }

    private static final int SHORT_NOTE = 7;
    private static final Phrases OWNERSHIP = Phrases.of("leased, owned, new, newer");

    private final Phrases things;
    private final Phrases doings;
    private final Phrases alone;
    private final Phrases secrets;

    Sentences(SayingsFile sayings) {
        this.things = sayings.list("note-things");
        this.doings = sayings.list("note-doings");
        this.alone = sayings.list("note-alone");
        this.secrets = sayings.list("private");
    }

    List<Span> in(Words words, int from, int to) {
        List<Span> sentences = new ArrayList<>();
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || ends(words, at, to)) {
                int end = at == to || words.at(at).isBreak() ? at : at + 1;
                int first = start;
                while (first < end && (words.at(first).isBreak() || Labels.isBullet(words, first))) {
                    first++;
                }
                if (end > first) {
                    sentences.add(new Span(first, end));
                }
                start = at + 1;
            }
        }
        return sentences;
    }

    /** Where a value in running text ends: at the full stop before the next sentence. */
    int firstEnd(Words words, int from, int to) {
        for (int at = from + 1; at + 1 < to; at++) {
            if (words.at(at).is(".")
                    && !words.adjoins(at + 1)
                    && words.isCapital(at + 1)
                    && !words.isShortened(at - 1)) {
                return at + 1;
            }
        }
        return to;
    }

    private static boolean ends(Words words, int at, int to) {
        var token = words.at(at);
        if (token.isBreak()) {
            return at + 1 == to
                    || words.at(at + 1).isBreak()
                    || Labels.isBullet(words, at + 1)
                    || startsBullet(words, at)
                    || isShortLine(words, at);
        }
        boolean stop = token.is(".") || token.is("!") || token.is("?");
        boolean spaceFollows =
                at + 1 == to || !words.adjoins(at + 1) || words.at(at + 1).isBreak();
        return stop
                && spaceFollows
                && !(token.is(".") && words.isShortened(at - 1) && at + 1 < to && !words.isCapital(at + 1));
    }

    private static boolean startsBullet(Words words, int lineEnd) {
        int start = lineEnd;
        while (start > 0 && !words.at(start - 1).isBreak()) {
            start--;
        }
        return Labels.isBullet(words, start);
    }

    /** A line that ends long before the margin was ended on purpose. */
    private static boolean isShortLine(Words words, int lineEnd) {
        int start = lineEnd;
        while (start > 0 && !words.at(start - 1).isBreak()) {
            start--;
        }
        return words.at(lineEnd).start() - words.at(start).start() < 45;
    }

    Sort sort(Words words, Span sentence) {
        if (has(words, sentence, secrets) || hasContact(words, sentence)) {
            return Sort.PRIVATE;
        }
        boolean thing = has(words, sentence, things);
        boolean note = has(words, sentence, alone) || (thing && isNews(words, sentence));
        return note ? Sort.NOTE : Sort.PLAIN;
    }

    /** Something was done to it, or a year stands beside it and nothing else. */
    private boolean isNews(Words words, Span sentence) {
        boolean done = has(words, sentence, doings);
        boolean beside = sentence.end() - sentence.start() <= SHORT_NOTE;
        return (hasYear(words, sentence) && (done || beside)) || (done && has(words, sentence, OWNERSHIP));
    }

    private static boolean has(Words words, Span sentence, Phrases phrases) {
        for (int at = sentence.start(); at < sentence.end(); at++) {
            if (phrases.endAt(words, at, sentence.end()) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasYear(Words words, Span sentence) {
        for (int at = sentence.start(); at < sentence.end(); at++) {
            var number = words.at(at).number();
            if (number != null && words.at(at).length() == 4 && number.intValue() > 1950 && number.intValue() < 2100) {
                return true;
            }
        }
        return false;
    }

    /** A telephone number or a mail address. */
    private static boolean hasContact(Words words, Span sentence) {
        for (int at = sentence.start(); at + 2 < sentence.end(); at++) {
            boolean mail = words.at(at + 1).is("@") && words.adjoins(at + 1) && words.adjoins(at + 2);
            boolean phone = words.at(at).isNumber()
                    && words.at(at).length() == 3
                    && words.at(at + 1).isHyphen()
                    && words.adjoins(at + 2)
                    && words.at(at + 2).isNumber()
                    && words.at(at + 2).length() >= 3;
            if (mail || phone) {
                return true;
            }
        }
        return false;
    }
}
