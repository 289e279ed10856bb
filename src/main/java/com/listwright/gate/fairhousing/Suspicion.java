package com.listwright.gate.fairhousing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch that the model finds odd: from word to word, its class, and the words that weigh most. */
record Suspicion(int start, int end, String protectedClass, List<String> words) {
    private static final int LONGEST_QUOTE = 14;
    private static final int WORDS_NAMED = 3;

    /** Where the model leans most: the window of words with the greatest sum of shares above the usual. */
    static Suspicion of(Reading reading, Features features, Model model, int from, int to) {
        var shares = new double[to - from];
        for (int feature = 0; feature < features.size(); feature++) {
            var first = features.first(feature);
            var last = features.last(feature);
            if (last - first < LONGEST_QUOTE && last < to && first >= from) {
                var share = model.share(features, feature) / (last - first + 1);
                for (int word = first; word <= last; word++) {
                    shares[word - from] += share;
                }
            }
        }
        var window = window(shares);
        var start = from + window[0];
        var end = from + window[1];
        while (start < end - 1 && reading.isMark(start)) {
            start++;
        }
        while (end - 1 > start && reading.isMark(end - 1)) {
            end--;
        }
        return new Suspicion(start, end, model.protectedClass(features), strongest(reading, shares, from, start, end));
    }

    private static int[] window(double[] shares) {
        double usual = 0;
        for (var share : shares) {
            usual += share;
        }
        usual = Math.max(0, usual / Math.max(1, shares.length));
        var best = Double.NEGATIVE_INFINITY;
        var found = new int[] {0, shares.length};
        for (int start = 0; start < shares.length; start++) {
            double sum = 0;
            for (int end = start; end < shares.length && end - start < LONGEST_QUOTE; end++) {
                sum += shares[end] - usual;
                if (sum > best) {
                    best = sum;
                    found = new int[] {start, end + 1};
                }
            }
        }
        return found;
    }

    private static List<String> strongest(Reading reading, double[] shares, int from, int start, int end) {
        List<Integer> places = new ArrayList<>();
        for (int word = start; word < end; word++) {
            if (!reading.isMark(word) && reading.word(word).length() > 2) {
                places.add(word);
            }
        }
        return places.stream()
                .sorted(Comparator.comparing((Integer word) -> -shares[word - from]))
                .map(reading::word)
                .distinct()
                .limit(WORDS_NAMED)
                .toList();
    }
}
