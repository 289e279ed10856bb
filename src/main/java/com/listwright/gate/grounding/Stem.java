package com.listwright.gate.grounding;

import java.util.Set;

/** What is left of a word when its ending is not heard: fence, fenced and fencing are one. */
final class Stem {
    private static final Set<String> WHOLE = Set.of(
            "wooded",
            "ceiling",
            "living",
            "dining",
            "building",
            "siding",
            "evening",
            "morning",
            "spring",
            "gas",
            "bus",
            "heating",
            "bed",
            "shed",
            "being",
            "during",
            "sprinkling",
            "red",
            "speed",
            "need",
            "feed",
            "seed",
            "glass",
            "across",
            "series",
            "less",
            "zoned",
            "dues",
            "thing",
            "king",
            "ring",
            "string",
            "wing",
            "swing",
            "sing",
            "pricing",
            "crossing",
            "finished",
            "unfinished",
            "furnished",
            "unfurnished",
            "gated",
            "cleared",
            "attached",
            "detached",
            "listed",
            "news");

    private Stem() {}

    /** One form for one and many. */
    static String singular(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (WHOLE.contains(word)) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        boolean hissing =
                word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes") || word.endsWith("sses");
        return word.substring(0, length - (hissing ? 2 : 1));
    }

    static String of(String word) {
        var stem = singular(word);
        if (WHOLE.contains(stem)) {
            return stem;
        }
        if (stem.length() > 5 && stem.endsWith("ing")) {
            stem = undoubled(stem.substring(0, stem.length() - 3), stem);
        } else if (stem.length() > 4 && stem.endsWith("ed")) {
            stem = undoubled(stem.substring(0, stem.length() - 2), stem);
        }
        if (stem.length() > 3 && stem.endsWith("e")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem.length() > 3 && stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "i" : stem;
    }

    private static String undoubled(String stem, String whole) {
        int last = stem.length() - 1;
        if (!hasVowel(stem)) {
            return whole;
        }
        boolean doubled =
                last > 1 && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
    }

    private static boolean hasVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
