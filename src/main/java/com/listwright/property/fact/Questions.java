package com.listwright.property.fact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the facts of a home make one ask: where two of them disagree, and what would add most to a text about it. */
public final class Questions {
    private final Clock clock;
    private final WorthKnowing worthKnowing = WorthKnowing.standard();

    public Questions(Clock clock) {
        this.clock = clock;
    }

    public List<Question> about(Facts facts) {
        List<Question> questions = new ArrayList<>(consistency(facts));
        questions.addAll(missing(facts));
        return questions;
    }

    public List<Question> consistency(Facts facts) {
        var today = facts.day("AsOfDate").orElseGet(() -> LocalDate.now(clock));
        List<Question> questions = new ArrayList<>();
        for (var check : Checks.ALL) {
            check.ask(facts, today).ifPresent(questions::add);
        }
        return questions;
    }

    /** The three facts, at most, that would add most to the text of this kind of home. */
    public List<Question> missing(Facts facts) {
        return worthKnowing.missing(facts);
    }
}
