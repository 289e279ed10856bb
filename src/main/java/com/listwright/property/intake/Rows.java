package com.listwright.property.intake;

import com.listwright.property.fact.Intake;

/** A record read is a good row or a bad one, whole. */
final class Rows {
    private Rows() {}

    static Row of(int line, Intake intake) {
        if (!intake.isClean()) {
            return new Row.Bad(line, intake.refusals());
        }
        return intake.facts().isEmpty()
                ? Row.Bad.whole(line, "says nothing about a home")
                : new Row.Good(line, intake.facts(), intake.aside(), intake.media());
    }
}
