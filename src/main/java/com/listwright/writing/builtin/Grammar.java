package com.listwright.writing.builtin;

import com.listwright.writing.Tone;
import com.listwright.writing.builtin.PhraseFile.Line;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The sentences of one language: for each topic several ways to put it, some for certain dwellings or tones only. */
final class Grammar {
    private static final Set<String> TONES = tones();

    private final Map<String, List<Way>> ways = new HashMap<>();

    record Way(Set<Dwelling> dwellings, Set<Tone> tones, Template template, String place) {
        boolean fits(Dwelling dwelling, Tone tone) {
            return (dwellings.isEmpty() || dwellings.contains(dwelling)) && (tones.isEmpty() || tones.contains(tone));
        }

        boolean isForTone() {
            return !tones.isEmpty();
        }
    }

    private Grammar(PhraseFile file) {
        for (var section : file.sections()) {
            var heading = List.of(section.heading().split(" ", -1));
            Set<Dwelling> dwellings = EnumSet.noneOf(Dwelling.class);
            for (var word : heading.subList(1, heading.size())) {
                dwellings.add(dwelling(word, section.place()));
            }
            for (var line : section.lines()) {
                ways.computeIfAbsent(heading.getFirst(), topic -> new ArrayList<>())
                        .add(way(line, dwellings));
            }
        }
    }

    static Grammar read(String language) {
        return new Grammar(PhraseFile.read("sentences." + language + ".txt"));
    }

    List<Way> ways(String topic, Dwelling dwelling, Tone tone) {
        return ways.getOrDefault(topic, List.of()).stream()
                .filter(way -> way.fits(dwelling, tone))
                .toList();
    }

    Map<String, List<Way>> all() {
        return ways;
    }

    private static Way way(Line line, Set<Dwelling> dwellings) {
        Set<Tone> tones = EnumSet.noneOf(Tone.class);
        var text = line.text();
        int colon = text.indexOf(": ");
        if (colon > 0
                && List.of(text.substring(0, colon).split(",", -1)).stream().allMatch(TONES::contains)) {
            for (var tone : text.substring(0, colon).split(",", -1)) {
                tones.add(Tone.valueOf(tone.toUpperCase(Locale.ROOT)));
            }
            text = text.substring(colon + 2);
        }
        return new Way(dwellings, tones, Template.of(line, text), line.place());
    }

    private static Dwelling dwelling(String word, String place) {
        try {
            return Dwelling.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new PhraseFile.Malformed(place, "no such dwelling: " + word);
        }
    }

    private static Set<String> tones() {
        Set<String> names = new java.util.HashSet<>();
        for (var tone : Tone.values()) {
            names.add(tone.toString());
        }
        return Set.copyOf(names);
    }
}
