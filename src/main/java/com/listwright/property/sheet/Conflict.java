package com.listwright.property.sheet;

import com.listwright.property.fact.Field;
import com.listwright.property.fact.Question;
import com.listwright.property.fact.Value;
import java.util.List;

/** A field that the text states in two ways: left open, with the words for each. */
public record Conflict(Field field, List<Statement> statements) {
    public record Statement(Value value, Span span) {}

    public Conflict {
        statements = List.copyOf(statements);
    }

    public Question question() {
        var values =
                statements.stream().map(statement -> statement.value().words()).toList();
        return new Question(
                field.name(), "The text says %s. Which is right?".formatted(String.join(" and also ", values)));
    }
}
