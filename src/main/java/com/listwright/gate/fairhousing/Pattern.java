package com.listwright.gate.fairhousing;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule's shape over words: literal words, concepts, short gaps. Gaps are bounded and stay within a sentence, so a
 * pattern looks at a bounded number of words from where it starts, whatever the text.
 */
record Pattern(List<Step> steps) {
    sealed interface Step {
        record Meet(BitSet words, BitSet concepts, boolean optional) implements Step {}

        record Gap(int most, boolean overCommas) implements Step {}

        record Unless(BitSet words, BitSet concepts) implements Step {}

        record Figure(int least, int most) implements Step {}

        record ClauseStart() implements Step {}

        record ClauseEnd() implements Step {}
    }

    /** Where it ends, exclusive, and the concept of a protected class met first. */
    record Match(int start, int end, int person, int personStart, int personEnd) {}

    @Nullable
    Match at(Reading reading, Tags tags, List<Concept> concepts, int start) {
        return new Matcher(steps, reading, tags, concepts, start).from(0, start, -1, -1, -1);
    }

    private record Matcher(List<Step> steps, Reading reading, Tags tags, List<Concept> concepts, int origin) {
        @Nullable
        Match from(int step, int word, int person, int personStart, int personEnd) {
            if (step == steps.size()) {
                return new Match(origin, word, person, personStart, personEnd);
            }
            return switch (steps.get(step)) {
                case Step.Meet meet -> meet(meet, step, word, person, personStart, personEnd);
                case Step.Gap gap -> gap(gap, step, word, person, personStart, personEnd);
                case Step.Unless unless ->
                    inSentence(word) && meets(unless, word)
                            ? null
                            : from(step + 1, word, person, personStart, personEnd);
                case Step.Figure figure ->
                    inSentence(word) && within(figure, word)
                            ? from(step + 1, word + 1, person, personStart, personEnd)
                            : null;
                case Step.ClauseStart clause ->
                    word == 0 || reading.startsSentence(word) || reading.isMark(word - 1)
                            ? from(step + 1, word, person, personStart, personEnd)
                            : null;
                case Step.ClauseEnd clause ->
                    !inSentence(word) || reading.isMark(word)
                            ? from(step + 1, word, person, personStart, personEnd)
                            : null;
            };
        }

        private boolean inSentence(int word) {
            return word < reading.size() && reading.sentence(word) == reading.sentence(origin);
        }

        private @Nullable Match meet(Step.Meet meet, int step, int word, int person, int personStart, int personEnd) {
            if (inSentence(word)) {
                for (int tag = tags.at(word); tag >= 0; tag = tags.next(tag)) {
                    var concept = tags.concept(tag);
                    if (meet.concepts.get(concept)) {
                        var named = person < 0 && concepts.get(concept).isPerson();
                        var found = named
                                ? from(step + 1, tags.end(tag), concept, word, tags.end(tag))
                                : from(step + 1, tags.end(tag), person, personStart, personEnd);
                        if (found != null) {
                            return found;
                        }
                    }
                }
                if (isOneOf(meet.words, word)) {
                    var found = from(step + 1, word + 1, person, personStart, personEnd);
                    if (found != null) {
                        return found;
                    }
                }
            }
            return meet.optional ? from(step + 1, word, person, personStart, personEnd) : null;
        }

        private @Nullable Match gap(Step.Gap gap, int step, int word, int person, int personStart, int personEnd) {
            if (step + 1 == steps.size()) {
                return new Match(origin, farthest(gap, word), person, personStart, personEnd);
            }
            for (int skipped = 0; skipped <= gap.most; skipped++) {
                var found = from(step + 1, word + skipped, person, personStart, personEnd);
                if (found != null) {
                    return found;
                }
                if (!inSentence(word + skipped) || stops(gap, word + skipped)) {
                    return null;
                }
            }
            return null;
        }

        private int farthest(Step.Gap gap, int word) {
            var end = word;
            while (end - word < gap.most && inSentence(end) && !stops(gap, end)) {
                end++;
            }
            return end;
        }

        private boolean stops(Step.Gap gap, int word) {
            if (!reading.isMark(word)) {
                return false;
            }
            return switch (reading.word(word).charAt(0)) {
                case ',' -> !gap.overCommas;
                case '.', ';', ':', '!', '?', '(', ')', '|' -> true;
                default -> false;
            };
        }

        private boolean meets(Step.Unless unless, int word) {
            if (isOneOf(unless.words, word)) {
                return true;
            }
            for (int tag = tags.at(word); tag >= 0; tag = tags.next(tag)) {
                if (unless.concepts.get(tags.concept(tag))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isOneOf(BitSet words, int word) {
            return !words.isEmpty()
                    && (contains(words, reading.loose(word))
                            || contains(words, reading.exact(word))
                            || contains(words, reading.singular(word)));
        }

        private boolean within(Step.Figure figure, int word) {
            if (!reading.isNumber(word) || reading.word(word).length() > 4) {
                return false;
            }
            var value = 0;
            for (int place = 0; place < reading.word(word).length(); place++) {
                var digit = reading.word(word).charAt(place) - '0';
                if (digit < 0 || digit > 9) {
                    return false;
                }
                value = value * 10 + digit;
            }
            return value >= figure.least && value <= figure.most;
        }

        private static boolean contains(BitSet some, int wanted) {
            return wanted >= 0 && some.get(wanted);
        }
    }
}
