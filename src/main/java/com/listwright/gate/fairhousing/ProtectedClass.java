package com.listwright.gate.fairhousing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of the classes as they stand in findings and in the rule files, with plain words for each. */
final class ProtectedClass {
    private static final Map<String, String> WORDS = words();

    private ProtectedClass() {}

    static boolean known(String name) {
        return WORDS.containsKey(name);
    }

    static String words(String name) {
        return WORDS.getOrDefault(name, name);
    }

    static List<String> names() {
        return List.copyOf(WORDS.keySet());
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("race_color", "race or color");
        words.put("religion", "religion");
        words.put("sex", "sex");
        words.put("disability", "disability");
        words.put("familial_status", "families with children");
        words.put("national_origin", "national origin");
        words.put("source_of_income", "source of income");
        words.put("marital_status", "marital status");
        words.put("age", "age");
        words.put("sexual_orientation_gender_identity", "sexual orientation or gender identity");
        words.put("military_status", "military status");
        words.put("multiple", "several protected classes");
        return words;
    }
}
