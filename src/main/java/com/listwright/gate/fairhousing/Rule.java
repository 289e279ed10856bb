package com.listwright.gate.fairhousing;

import java.util.Set;

/** A frame as it stands in its file. Its class is empty where the person met decides. */
record Rule(String frame, Pattern pattern, String protectedClass, Set<String> flags, String example, String place) {
    /** 24 CFR 100.306: fine where the home is in verified housing for older persons. */
    boolean isForOlderPersons() {
        return flags.contains("hopa");
    }

    /** Goes before a blocking frame that it touches: "bachelor pad" is a caution whatever stands around it. */
    boolean isMild() {
        return flags.contains("mild");
    }

    boolean isPolicy() {
        return flags.contains("policy");
    }
}
