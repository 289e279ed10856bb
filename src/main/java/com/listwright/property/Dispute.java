package com.listwright.property;

import com.listwright.property.fact.Value;
import java.util.List;

/** A field that the pasted text states in two ways. It stays open until somebody gives the value. */
public record Dispute(String field, List<Statement> statements) {
    public record Statement(Value value, int start, int end) {}

    public Dispute {
        statements = List.copyOf(statements);
    }
}
