package com.listwright.property.sheet;

import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One home as a pasted text tells of it. */
public record ProposedHome(Span span, List<Proposal> proposals, List<Conflict> conflicts) {
    public ProposedHome {
        proposals = List.copyOf(proposals);
        conflicts = List.copyOf(conflicts);
    }

    public Facts facts() {
        Map<String, Value> values = new LinkedHashMap<>();
        proposals.forEach(proposal -> values.put(proposal.field().name(), proposal.value()));
        return new Facts(values);
    }
}
