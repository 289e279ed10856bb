package com.listwright.writing.builtin;

import com.listwright.writing.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft with the facts that each of its phrases stands on. */
record Composition(
        Wording text, List<Wording> subjects, @Nullable Wording preheader) {
    Composition {
        subjects = List.copyOf(subjects);
    }

    Draft draft() {
        var lines = subjects.stream().map(Wording::words).toList();
        return new Draft(
                text.words(),
                lines.isEmpty() ? null : lines.getFirst(),
                lines,
                preheader == null ? null : preheader.words());
    }
}
