package com.listwright.gate;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;

/** What all findings together come to. */
@Serdeable
public enum Verdict {
    PASS,
    WARN,
    BLOCK;

    static Verdict of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> switch (finding.severity()) {
                    case NOTE -> PASS;
                    case WARN -> WARN;
                    case BLOCK -> BLOCK;
                })
                .reduce(PASS, (worst, next) -> next.compareTo(worst) > 0 ? next : worst);
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
