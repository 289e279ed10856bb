package com.listwright.gate;

/** A rule that cannot be read, with the line where it stands. The build fails with it. */
public final class MalformedRule extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedRule(String place, String why) {
        super(place + ": " + why);
    }
}
