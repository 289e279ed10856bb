package com.listwright.gate.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that the facts give, of streets, schools, parks and makers: "Mesquite Flat" is no flat. */
final class Names {
    private final Map<String, List<List<String>>> names = new HashMap<>();

    void add(List<String> name) {
        if (!name.isEmpty()) {
            names.computeIfAbsent(name.getFirst(), none -> new ArrayList<>()).add(List.copyOf(name));
        }
    }

    /** Copy names the street alone, with its number or without: "1900 Threnody Park Lane" tells no year. */
    void addStreet(List<String> street) {
        add(street);
        if (street.size() > 2 && Character.isDigit(street.getFirst().charAt(0))) {
            add(street.subList(1, street.size()));
        }
    }

    /** Where a name that starts here ends, or 0. */
    int end(Terms terms, int i) {
        int end = 0;
        for (var name : names.getOrDefault(terms.stem(i), List.of())) {
            int at = i + 1;
            while (at - i < name.size()
                    && terms.sameSentence(i, at)
                    && terms.stem(at).equals(name.get(at - i))) {
                at++;
            }
            boolean whole = at - i == name.size() && (name.size() > 1 || terms.isCapital(i));
            end = whole ? Math.max(end, at) : end;
        }
        return end;
    }
}
