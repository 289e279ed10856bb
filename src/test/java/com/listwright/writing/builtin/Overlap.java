package com.listwright.writing.builtin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How much of their wording texts share: runs of four words, facts included, and how their first words go. */
record Overlap(List<String> texts) {
    private static final int RUN = 4;
    private static final int OPENING = 3;

    /** Of the runs in two texts, the part that both have, over all pairs. */
    double mean() {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < texts.size(); i++) {
            var ours = runs(texts.get(i));
            for (int j = i + 1; j < texts.size(); j++) {
                var theirs = runs(texts.get(j));
                Set<String> both = new HashSet<>(ours);
                both.retainAll(theirs);
                Set<String> all = new HashSet<>(ours);
                all.addAll(theirs);
                sum += (double) both.size() / all.size();
                pairs++;
            }
        }
        return sum / pairs;
    }

    /** The most homes whose text begins in the same way, once their numbers and names are left out. */
    int sameOpenings() {
        Map<String, Integer> openings = new HashMap<>();
        for (var text : texts) {
            openings.merge(opening(text), 1, Integer::sum);
        }
        return openings.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static String opening(String text) {
        var words = text.split("[ .]", -1);
        var opening = new StringBuilder();
        for (int i = 0; i < Math.min(OPENING, words.length); i++) {
            boolean named = i > 0 && !words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0));
            boolean counted = !words[i].isEmpty() && Character.isDigit(words[i].charAt(0));
            opening.append(named ? "Name" : counted ? "9" : words[i]).append(' ');
        }
        return opening.toString();
    }

    private static Set<String> runs(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("[^a-z0-9$']+", -1);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(String.join(" ", List.of(words).subList(i, i + RUN)));
        }
        return runs;
    }

    @Override
    public String toString() {
        return "shares %.3f of runs of four words, %d begin alike".formatted(mean(), sameOpenings());
    }
}
