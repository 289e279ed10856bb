package com.listwright.property.sheet;

import com.listwright.property.fact.Field;
import com.listwright.property.fact.Normaliser;
import com.listwright.property.fact.PlainText;
import com.listwright.property.fact.Reading;
import com.listwright.property.fact.Value;
import com.listwright.property.fact.Vocabulary;
import com.listwright.property.sheet.Labels.Labelled;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads one cell under the heading that people give it: "2.5" under Baths, "2 car attached" under Garage. */
public final class CellReader {
    private static final int LONGEST = 2000;

    private final Normaliser normaliser;
    private final SayingsFile sayings;
    private final Listener listener;

    public CellReader(Vocabulary vocabulary, Normaliser normaliser) {
        var gaps = new Gaps(vocabulary, normaliser);
        this.normaliser = normaliser;
        this.sayings = new SayingsFile(vocabulary, normaliser, gaps);
        this.listener = new Listener(normaliser, sayings, gaps);
    }

    /** Whether there are sayings for this heading besides, or instead of, a field. */
    public boolean knows(String heading) {
        return sayings.behind(heading).isPresent();
    }

    /** A field's own reading first; where that refuses, what the sayings under the heading make of the whole cell. */
    public Reading read(Field field, String heading, String cell) {
        var reading = normaliser.read(field, cell);
        return reading instanceof Reading.Refused
                        && knows(heading)
                        && heard(heading, cell) instanceof Reading.Known known
                ? known
                : reading;
    }

    public Reading read(String heading, String cell) {
        return heard(heading, cell);
    }

    private Reading heard(String heading, String cell) {
        var text = PlainText.line(cell);
        var words = new Words(text.length() > LONGEST ? "" : text);
        if (text.isEmpty() || text.equals("-")) {
            return new Reading.Unknown();
        }
        var findings = new Findings();
        if (words.size() > 0) {
            listener.labelled(words, new Labelled(heading, 0, 0, words.size()), Optional.empty(), findings);
        }
        var home = findings.home(new Span(0, 0));
        if (home.proposals().isEmpty() || !home.conflicts().isEmpty()) {
            return new Reading.Refused("says nothing that is understood under this heading: “%s”"
                    .formatted(text.length() > 40 ? text.substring(0, 40) + "…" : text));
        }
        Map<Field, Value> facts = new LinkedHashMap<>();
        home.proposals().forEach(proposal -> facts.put(proposal.field(), proposal.value()));
        return new Reading.Known(facts);
    }
}
