package com.listwright.writing.builtin;

import java.util.ArrayList;
import java.util.List;

/** A shot list: what is seen, what is said, what stands on the screen, in 30 to 45 seconds where the facts suffice. */
final class Script {
    private static final double WORDS_A_SECOND = 2.5;
    private static final int SHORTEST = 4;
    private static final int LEAST = 30;
    private static final int MOST = 45;

    record Shot(Sentence seen, List<Sentence> spoken, List<Sentence> screen) {
        int words() {
            return spoken.stream()
                    .mapToInt(sentence -> sentence.words().split(" ", -1).length)
                    .sum();
        }
    }

    private final List<Shot> shots = new ArrayList<>();

    void add(Shot shot) {
        shots.add(shot);
    }

    void addBeforeTheEnd(Shot shot) {
        shots.add(Math.max(0, shots.size() - 1), shot);
    }

    boolean isTooShort() {
        return seconds() < LEAST;
    }

    boolean isTooLong() {
        return seconds() > MOST;
    }

    void dropOne() {
        shots.remove(shots.size() > 2 ? shots.size() - 2 : shots.size() - 1);
    }

    boolean isEmpty() {
        return shots.isEmpty();
    }

    void write(Page page, Wordbook words) {
        for (int i = 0; i < shots.size(); i++) {
            var shot = shots.get(i);
            page.write((i == 0 ? "" : "\n\n") + words.say("shot"));
            page.write(shot.seen());
            page.write("\n" + words.say("shot.say"));
            strung(shot.spoken(), page, " ");
            if (!shot.screen().isEmpty()) {
                page.write("\n" + words.say("shot.screen"));
                strung(shot.screen(), page, " | ");
            }
        }
    }

    private static void strung(List<Sentence> sentences, Page page, String between) {
        for (int i = 0; i < sentences.size(); i++) {
            page.write(i == 0 ? "" : between);
            page.write(sentences.get(i));
        }
    }

    /** As long as speaking takes, and never so short that nobody sees it. */
    private int seconds() {
        return shots.stream()
                .mapToInt(shot -> Math.max(SHORTEST, (int) Math.ceil(shot.words() / WORDS_A_SECOND)))
                .sum();
    }
}
