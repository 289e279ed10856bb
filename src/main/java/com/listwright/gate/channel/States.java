package com.listwright.gate.channel;

import com.listwright.gate.RuleFile;
import com.listwright.gate.RuleFile.Line;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The states, and what an advertisement in each has to say of who advertises. */
@Singleton
public class States {
    private static final String FILE = "channels/states.rules";
    private static final String ELSEWHERE = "*";
    private static final Set<String> NEEDS = Set.of("name", "brokerage", "license", "state");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, IdentityLine> identities = new HashMap<>();

    /** What has to be said of who advertises. */
    record IdentityLine(List<String> needs, String words, String source, LocalDate checkedOn) {}

    public States() {
        var file = RuleFile.read(FILE, Set.of("states", "identity"));
        for (var line : file.section("states")) {
            names.put(line.cell(0), line.cell(1));
            codes.put(line.cell(0).toLowerCase(Locale.ROOT), line.cell(0));
            codes.put(line.cell(1).toLowerCase(Locale.ROOT), line.cell(0));
        }
        for (var line : file.section("identity")) {
            identities.put(known(line), identity(line));
        }
        if (!identities.containsKey(ELSEWHERE)) {
            throw file.lines().getFirst().wrong("the identity of all other states, *, is missing");
        }
    }

    /** The code of a state that is named by its code or its name. */
    public Optional<String> find(String state) {
        return Optional.ofNullable(codes.get(state.strip().toLowerCase(Locale.ROOT)));
    }

    public String known() {
        return String.join(", ", names.keySet());
    }

    String name(String code) {
        return names.getOrDefault(code, code);
    }

    /** What this state wants, or what holds everywhere. */
    IdentityLine identity(String code) {
        return Objects.requireNonNull(identities.getOrDefault(code, identities.get(ELSEWHERE)));
    }

    private String known(Line line) {
        var state = line.cell(0);
        if (!state.equals(ELSEWHERE) && !names.containsKey(state)) {
            throw line.wrong("there is no state " + state);
        }
        return state;
    }

    private static IdentityLine identity(Line line) {
        var needs = Cells.list(line, 1);
        if (!NEEDS.containsAll(needs)) {
            throw line.wrong("what is needed is one of " + NEEDS);
        }
        return new IdentityLine(needs, line.cell(2), Cells.source(line, 3), Cells.day(line, 4));
    }
}
