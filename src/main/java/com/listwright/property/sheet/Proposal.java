package com.listwright.property.sheet;

import com.listwright.property.fact.Field;
import com.listwright.property.fact.Value;
import java.util.List;

/**
 * A fact that the text states, for the agent to confirm; a list may be gathered from several places, the first one
 * first.
 */
public record Proposal(Field field, Value value, List<Span> spans) {
    public Proposal {
        spans = List.copyOf(spans);
    }

    public int start() {
        return spans.getFirst().start();
    }

    public int end() {
        return spans.getFirst().end();
    }

    /** Kept, but never to be written about. */
    public boolean neverPublic() {
        return !field.isPublic();
    }
}
