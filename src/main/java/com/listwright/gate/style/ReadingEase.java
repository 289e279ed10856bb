package com.listwright.gate.style;

import com.listwright.gate.Words;

/** Flesch's reading ease: 100 is plain, below 30 is for scholars. */
final class ReadingEase {
    private ReadingEase() {}

    static double of(Words words) {
        var spoken = 0;
        var syllables = 0;
        var sentences = 0;
        var sentence = -1;
        for (int place = 0; place < words.size(); place++) {
            if (words.isWord(place)) {
                spoken++;
                syllables += syllables(words.word(place));
                if (words.sentence(place) != sentence) {
                    sentence = words.sentence(place);
                    sentences++;
                }
            }
        }
        return spoken == 0 ? 100 : 206.835 - 1.015 * spoken / sentences - 84.6 * syllables / spoken;
    }

    static int count(Words words) {
        var count = 0;
        for (int place = 0; place < words.size(); place++) {
            count += words.isWord(place) ? 1 : 0;
        }
        return count;
    }

    /** Groups of vowels, without an e that nobody says. */
    static int syllables(String word) {
        var count = 0;
        var vowel = false;
        for (int at = 0; at < word.length(); at++) {
            var now = "aeiouy".indexOf(word.charAt(at)) >= 0;
            count += now && !vowel ? 1 : 0;
            vowel = now;
        }
        if (count > 1 && word.endsWith("e") && !word.endsWith("le")) {
            count--;
        }
        return Math.max(1, count);
    }
}
