package com.listwright.writing;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** Who writes: the model, where there is one, and otherwise the built-in writer. Nobody stands in for another. */
@Singleton
class Writers {
    private final List<Writer> writers;

    Writers(List<Writer> writers) {
        this.writers =
                writers.stream().sorted(Comparator.comparing(Writer::kind)).toList();
    }

    Writer current() {
        return writers.stream().filter(Writer::isThere).findFirst().orElseThrow();
    }

    /** Who was there when the kit was ordered; without a model any more, whoever is there now. */
    Writer of(Writer.Kind kind) {
        return writers.stream()
                .filter(writer -> writer.kind() == kind && writer.isThere())
                .findFirst()
                .orElseGet(this::current);
    }
}
