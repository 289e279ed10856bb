package com.listwright.gate.grounding;

import org.jspecify.annotations.Nullable;

/** Years, decades, ages, dates and floors. */
final class Times {
    private final Decades decades;
    private final Dates dates;
    private final Floors floors;
    private final Ages ages;
    private final SameYear sameYear;
    private final Durations durations;
    private final Years years;
    private final Openings openings;

    Times(Terms terms, Known known, Lexicon lexicon) {
        var subject = new Subject(terms, known, lexicon);
        this.decades = new Decades(terms, known, subject);
        this.dates = new Dates(terms, known, lexicon);
        this.floors = new Floors(terms, known);
        this.ages = new Ages(terms, known, subject);
        this.sameYear = new SameYear(terms, subject);
        this.durations = new Durations(terms, known);
        this.years = new Years(terms, known, lexicon, subject);
        this.openings = new Openings(terms, known);
    }

    @Nullable
    Entry read(int i) {
        var entry = openings.read(i);
        if (entry == null) {
            entry = decades.read(i);
        }
        if (entry == null) {
            entry = dates.read(i);
        }
        if (entry == null) {
            entry = floors.read(i);
        }
        if (entry == null) {
            entry = ages.read(i);
        }
        if (entry == null) {
            entry = sameYear.read(i);
        }
        if (entry == null) {
            entry = durations.read(i);
        }
        return entry == null ? years.read(i) : entry;
    }
}
