package com.listwright.gate.fairhousing;

import com.listwright.gate.Candidate;
import com.listwright.gate.MalformedRule;
import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A labelled sentence: what it is, by whom it offends, and the offending phrase from start to end. */
record Example(Label label, String protectedClass, String kind, String text, int start, int end, boolean senior) {
    enum Label {
        VIOLATION,
        CAUTION,
        OK
    }

    private static final Map<String, Label> LABELS =
            Map.of("violation", Label.VIOLATION, "caution", Label.CAUTION, "ok", Label.OK);
    private static final Set<String> KINDS = Set.of("direct", "indirect", "proxy", "trap", "plain");

    boolean isOffending() {
        return label != Label.OK;
    }

    Candidate candidate() {
        var bare = Candidate.of(text);
        return senior ? bare.about(new Facts(Map.of("SeniorCommunityYN", new Value.YesNo(true)))) : bare;
    }

    static List<Example> read(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        var number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                examples.add(read(line, file.getFileName() + ":" + number));
            }
        }
        return examples;
    }

    private static Example read(String line, String place) {
        var cells = line.split("\t", -1);
        if (cells.length < 5) {
            throw new MalformedRule(place, "expected label, class, kind, scope and sentence between tabs");
        }
        var label = LABELS.get(cells[0]);
        if (label == null || !KINDS.contains(cells[2])) {
            throw new MalformedRule(place, "no such label or kind: " + cells[0] + ", " + cells[2]);
        }
        if (label != Label.OK && !ProtectedClass.known(cells[1])) {
            throw new MalformedRule(place, "no such class: " + cells[1]);
        }
        var from = cells[4].indexOf("[[");
        var to = cells[4].indexOf("]]");
        if ((label != Label.OK) != (from >= 0 && to > from)) {
            throw new MalformedRule(place, "a phrase in [[brackets]] for what offends, and none for what is ok");
        }
        var text = cells[4].replace("[[", "").replace("]]", "");
        var senior = cells.length > 5 && cells[5].equals("SeniorCommunityYN=true");
        return new Example(label, cells[1], cells[2], text, Math.max(from, 0), Math.max(to - 2, 0), senior);
    }
}
