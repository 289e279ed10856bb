package com.listwright.gate.channel;

import com.listwright.gate.RuleFile;
import com.listwright.gate.RuleFile.Line;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The door to the boards whose limits are known, or known to be unknown. */
@Singleton
public class Boards {
    private static final String FILE = "mls/boards.rules";

    private final Map<String, Board> byId;

    public Boards() {
        this(RuleFile.read(FILE, Set.of("boards")));
    }

    private Boards(RuleFile file) {
        Map<String, Board> boards = new LinkedHashMap<>();
        for (var line : file.section("boards")) {
            var board = board(line);
            if (boards.putIfAbsent(board.id(), board) != null) {
                throw line.wrong("the board " + board.id() + " is there twice");
            }
        }
        byId = Collections.unmodifiableMap(boards);
    }

    public Collection<Board> all() {
        return byId.values();
    }

    /** By its id, however it is capitalised. */
    public Optional<Board> find(String id) {
        return Optional.ofNullable(byId.get(id.strip().toLowerCase(Locale.ROOT)));
    }

    public String known() {
        return String.join(", ", byId.keySet());
    }

    private static Board board(Line line) {
        var limit = Cells.number(line, 3);
        var other = Cells.number(line, 4);
        var confidence = Cells.word(line, 5, Confidence.class);
        if (other.isPresent() != (confidence == Confidence.CONFLICT)) {
            throw line.wrong("a conflict has two numbers, and nothing else has");
        }
        if (limit.isEmpty() != (confidence == Confidence.NONE)) {
            throw line.wrong("without a number the confidence is none");
        }
        if (other.isPresent() && other.getAsInt() <= limit.orElseThrow()) {
            throw line.wrong("of two numbers the smaller comes first");
        }
        return new Board(
                line.cell(0),
                line.cell(1),
                Cells.list(line, 2),
                limit,
                other,
                new Provenance(Cells.source(line, 6), Cells.day(line, 7), confidence, Cells.note(line, 8)));
    }
}
