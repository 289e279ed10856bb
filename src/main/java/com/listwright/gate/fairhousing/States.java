package com.listwright.gate.fairhousing;

import com.listwright.gate.RuleFile;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which states are known to protect a class that federal law does not. */
final class States {
    private final Map<String, List<String>> byClass = new HashMap<>();

    private static final class Held {
        private static final States STANDARD =
                new States(RuleFile.read("fair-housing/states.rules", Set.of("protected")));
    }

    States(RuleFile file) {
        for (var line : file.lines()) {
            if (!ProtectedClass.known(line.cell(0))) {
                throw line.wrong("no such class: " + line.cell(0));
            }
            try {
                LocalDate.parse(line.cell(3));
            } catch (DateTimeParseException e) {
                throw line.wrong("checkedOn is a date: " + line.cell(3));
            }
            byClass.put(line.cell(0), List.of(line.cell(1).split(" ")));
        }
    }

    static States standard() {
        return Held.STANDARD;
    }

    boolean protect(String protectedClass, Optional<String> state) {
        return state.map(code -> states(protectedClass).contains(code.toUpperCase(Locale.ROOT)))
                .orElse(false);
    }

    /** As a part of a sentence, with the state where it is known. */
    String words(String protectedClass, Optional<String> state) {
        return state.map(code -> protect(protectedClass, state)
                        ? "the law of " + code.toUpperCase(Locale.ROOT) + " protects it"
                        : "not federal law and not known as the law of " + code.toUpperCase(Locale.ROOT)
                                + ", but protected in " + String.join(", ", states(protectedClass)))
                .orElseGet(() -> "protected by state law in " + String.join(", ", states(protectedClass)));
    }

    private List<String> states(String protectedClass) {
        return byClass.getOrDefault(protectedClass, List.of());
    }
}
