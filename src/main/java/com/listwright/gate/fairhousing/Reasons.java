package com.listwright.gate.fairhousing;

import com.listwright.gate.MalformedRule;
import com.listwright.gate.RuleFile;
import com.listwright.gate.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a finding says: by frame its weight, reason and remedy, by class its law. */
final class Reasons {
    record Frame(Severity severity, String reason, String remedy, String source) {}

    private record Law(boolean federal, String source) {}

    private final Map<String, Frame> frames = new HashMap<>();
    private final Map<String, Law> laws = new HashMap<>();

    Reasons(RuleFile file) {
        for (var line : file.section("frames")) {
            var severity = switch (line.cell(1)) {
                case "block" -> Severity.BLOCK;
                case "warn" -> Severity.WARN;
                default -> throw line.wrong("a frame blocks or warns");
            };
            frames.put(line.cell(0), new Frame(severity, line.cell(2), line.cell(3), line.cell(4)));
        }
        for (var line : file.section("classes")) {
            laws.put(line.cell(0), new Law(line.cell(1).equals("federal"), line.cell(2)));
        }
        for (var name : ProtectedClass.names()) {
            if (!laws.containsKey(name)) {
                throw new MalformedRule(file.name(), "no law for " + name);
            }
        }
    }

    Set<String> frames() {
        return frames.keySet();
    }

    Frame frame(String name) {
        var frame = frames.get(name);
        if (frame == null) {
            throw new MalformedRule("reasons.rules", "no frame " + name);
        }
        return frame;
    }

    boolean isFederal(String protectedClass) {
        return law(protectedClass).federal();
    }

    String source(String protectedClass) {
        return law(protectedClass).source();
    }

    private Law law(String protectedClass) {
        return laws.getOrDefault(protectedClass, new Law(true, "42 USC 3604(c)"));
    }
}
