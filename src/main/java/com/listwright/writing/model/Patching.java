package com.listwright.writing.model;

import com.listwright.gate.Part;
import com.listwright.gate.view.FindingView;
import com.listwright.writing.Draft;
import com.listwright.writing.model.Prompts.Fault;
import com.listwright.writing.model.Sentences.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sentences of a draft in which something was found, and the same draft with others in their place. */
final class Patching {
    /** A sentence, and which part it is of. */
    private record Place(Part part, Sentence sentence) {}

    private final Draft draft;
    private final List<Place> places = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    Patching(Draft draft, List<FindingView> findings) {
        this.draft = draft;
        for (var passage : draft.passages()) {
            var found = findings.stream()
                    .filter(finding -> finding.part() == passage.part())
                    .toList();
            for (var sentence : Sentences.of(passage.text())) {
                var here = found.stream()
                        .filter(finding -> sentence.meets(finding.start(), finding.end()))
                        .toList();
                if (!here.isEmpty()) {
                    places.add(new Place(passage.part(), sentence));
                    faults.add(new Fault(sentence.text(), here));
                }
            }
        }
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Answers are lines, {@code 1: Another sentence.}; a dash takes it out, and so does no answer. */
    Draft patched(String answer) {
        var lines = numbered(answer);
        Map<Place, String> by = new HashMap<>();
        for (int index = 0; index < places.size(); index++) {
            by.put(places.get(index), lines.getOrDefault(index + 1, ""));
        }
        return new Draft(
                patched(draft.text(), Part.TEXT, by),
                optional(draft.subject(), Part.SUBJECT, by),
                draft.subjects(),
                optional(draft.preheader(), Part.PREHEADER, by));
    }

    private static Map<Integer, String> numbered(String answer) {
        Map<Integer, String> lines = new HashMap<>();
        for (var line : answer.lines().toList()) {
            var colon = line.indexOf(':');
            if (colon > 0 && colon < 5 && line.substring(0, colon).strip().matches("[0-9]{1,3}")) {
                var words = Cleaning.text(line.substring(colon + 1));
                lines.put(Integer.parseInt(line.substring(0, colon).strip()), words.equals("-") ? "" : words);
            }
        }
        return lines;
    }

    private @Nullable String optional(@Nullable String text, Part part, Map<Place, String> by) {
        if (text == null) {
            return null;
        }
        var patched = patched(text, part, by);
        return patched.isEmpty() ? text : patched;
    }

    private static String patched(String text, Part part, Map<Place, String> by) {
        var sentences = by.keySet().stream()
                .filter(place -> place.part() == part)
                .map(Place::sentence)
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .toList();
        return Sentences.replaced(text, sentences, sentence -> by.getOrDefault(new Place(part, sentence), ""));
    }
}
