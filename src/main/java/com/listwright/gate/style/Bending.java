package com.listwright.gate.style;

import com.listwright.gate.RuleFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms that a word takes in copy: one and many, doing and done, how and more so; English, and the endings of
 * Spanish adjectives. Made up from the word rather than cut off a text, so that art never meets party.
 */
final class Bending {
    private static final String VOWELS = "aeiou";
    private static final int SHORTEST = 3;
    private static final int SHORTEST_SPANISH = 5;

    /** Only words with such endings are taken apart at their -ly. */
    private static final List<String> OF_KIND =
            List.of("ing", "ed", "ful", "ous", "ive", "al", "ant", "ent", "ect", "ite", "ate", "ute", "ique", "ct");

    private final Set<String> apart;
    private final Set<String> comparable;
    private final Map<String, Set<String>> irregular = new HashMap<>();

    Bending(RuleFile rules) {
        apart = words(rules, "apart");
        comparable = words(rules, "comparable");
        for (var line : rules.section("irregular")) {
            irregular.put(line.cell(0), Set.of(line.cell(1).split(" ", -1)));
        }
    }

    private static Set<String> words(RuleFile rules, String section) {
        Set<String> words = new HashSet<>();
        rules.section(section).forEach(line -> words.addAll(List.of(line.cell(0).split(" ", -1))));
        return Set.copyOf(words);
    }

    /** Itself among them. */
    Set<String> forms(String word) {
        Set<String> forms = new HashSet<>();
        if (word.length() >= SHORTEST && isPlain(word)) {
            for (var base : bases(word)) {
                bend(base, forms);
            }
            forms.removeAll(apart);
        }
        forms.add(word);
        return forms;
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    /** What the word may be a form of. */
    private List<String> bases(String word) {
        List<String> bases = new ArrayList<>(List.of(word));
        if (apart.contains(word)) {
            return bases;
        }
        single(word, bases);
        for (var ending : List.of("ing", "ed")) {
            if (word.endsWith(ending)) {
                verbs(word.substring(0, word.length() - ending.length()), bases);
            }
        }
        if (word.endsWith("ly")) {
            manner(word, bases);
        }
        compared(word, bases);
        irregular.forEach((base, forms) -> {
            if (forms.contains(word)) {
                bases.add(base);
            }
        });
        return bases;
    }

    private static void single(String word, List<String> bases) {
        if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return;
        }
        var cut = word.substring(0, word.length() - 1);
        if (cut.endsWith("ie") && cut.length() > SHORTEST) {
            bases.add(cut.substring(0, cut.length() - 2) + "y");
        } else if (hisses(cut.substring(0, cut.length() - 1)) && cut.endsWith("e")) {
            bases.add(cut.substring(0, cut.length() - 1));
        }
        if (cut.length() >= SHORTEST) {
            bases.add(cut);
        }
    }

    private static void verbs(String stem, List<String> bases) {
        if (stem.length() < SHORTEST || stem.chars().noneMatch(letter -> isVowel((char) letter) || letter == 'y')) {
            return;
        }
        int last = stem.length() - 1;
        if (stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0) {
            bases.add(stem.substring(0, last));
        } else if (stem.endsWith("i")) {
            bases.add(stem.substring(0, last) + "y");
        } else {
            bases.add(stem);
            if (!isVowel(stem.charAt(last))) {
                bases.add(stem + "e");
            }
        }
    }

    private static void manner(String word, List<String> bases) {
        var stem = word.substring(0, word.length() - 2);
        if (OF_KIND.stream().anyMatch(stem::endsWith)) {
            bases.add(stem.endsWith("ical") ? stem.substring(0, stem.length() - 2) : stem);
            bases.add(stem);
        } else if (stem.endsWith("ab") || stem.endsWith("ib")) {
            bases.add(stem + "le");
        } else if (stem.endsWith("i") && stem.length() > SHORTEST) {
            bases.add(stem.substring(0, stem.length() - 1) + "y");
        }
    }

    private void compared(String word, List<String> bases) {
        for (var ending : List.of("er", "est")) {
            if (word.endsWith(ending)) {
                var stem = word.substring(0, word.length() - ending.length());
                if (stem.endsWith("i") && stem.length() > SHORTEST - 1) {
                    bases.add(stem.substring(0, stem.length() - 1) + "y");
                }
                for (var base : List.of(stem, stem + "e", stem.isEmpty() ? "" : stem.substring(0, stem.length() - 1))) {
                    if (comparable.contains(base) && compared(base).contains(word)) {
                        bases.add(base);
                    }
                }
            }
        }
    }

    private void bend(String base, Set<String> forms) {
        forms.add(base);
        int last = base.length() - 1;
        var cut = base.substring(0, last);
        boolean soft = base.endsWith("y") && last > 0 && !isVowel(base.charAt(last - 1));
        forms.add(soft ? cut + "ies" : hisses(base) ? base + "es" : base + "s");
        for (var stem : stems(base)) {
            forms.add(stem + "ing");
            forms.add(soft ? cut + "ied" : stem + "ed");
        }
        forms.addAll(manners(base, soft));
        if (soft) {
            forms.add(cut + "ier");
            forms.add(cut + "iest");
        } else if (comparable.contains(base)) {
            forms.addAll(compared(base));
        }
        forms.addAll(irregular.getOrDefault(base, Set.of()));
        spanish(base, forms);
    }

    /** Before -ing and -ed: nestl, stunn, boast. A word as short as see or one is no verb of copy. */
    private static List<String> stems(String base) {
        int last = base.length() - 1;
        if (base.endsWith("e")) {
            return base.length() > SHORTEST && !base.endsWith("ee") ? List.of(base.substring(0, last)) : List.of();
        }
        boolean ends = last > 1
                && !isVowel(base.charAt(last))
                && "wxy".indexOf(base.charAt(last)) < 0
                && isVowel(base.charAt(last - 1))
                && !isVowel(base.charAt(last - 2));
        if (!ends) {
            return List.of(base);
        }
        var doubled = base + base.charAt(last);
        return base.chars().filter(letter -> isVowel((char) letter)).count() > 1
                ? List.of(base, doubled)
                : List.of(doubled);
    }

    private static Set<String> manners(String base, boolean soft) {
        int last = base.length() - 1;
        if (soft) {
            return Set.of(base.substring(0, last) + "ily");
        }
        if (base.endsWith("le") && last > 2) {
            return Set.of(base.substring(0, last) + "y");
        }
        if (base.endsWith("ic")) {
            return Set.of(base + "ally");
        }
        return Set.of(base + (base.endsWith("ll") ? "y" : "ly"));
    }

    private static Set<String> compared(String base) {
        int last = base.length() - 1;
        var stem = base.endsWith("e") ? base.substring(0, last) : stems(base).getLast();
        return Set.of(stem + "er", stem + "est");
    }

    private static void spanish(String base, Set<String> forms) {
        int last = base.length() - 1;
        if (base.length() < SHORTEST_SPANISH) {
            return;
        }
        char end = base.charAt(last);
        if (end == 'o' || end == 'a') {
            var stem = base.substring(0, last);
            for (var ending : List.of("o", "a", "os", "as", "amente", "isimo", "isima", "isimos", "isimas")) {
                forms.add(stem + ending);
            }
        } else if (end == 'r' || end == 'l' || end == 'n' || end == 'd') {
            for (var ending : List.of("es", "a", "as", "mente")) {
                forms.add(base + ending);
            }
        } else if (end == 'e') {
            forms.add(base + "mente");
        }
    }

    private static boolean hisses(String word) {
        return word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("sh")
                || word.endsWith("ch");
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
