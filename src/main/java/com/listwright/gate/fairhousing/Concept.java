package com.listwright.gate.fairhousing;

/** A group of words that mean the same to a rule: {@code kids}, {@code landlord}. Some are of a protected class. */
record Concept(int id, String name, String section, Sort sort) {
    enum Sort {
        /** Nouns that name people by themselves. */
        PEOPLE,
        /** Adjectives that name a class only beside a person. */
        KINDS,
        /** Things and doings of a life. */
        SIGNS,
        /** What is said around people. */
        SPEECH
    }

    boolean isPerson() {
        return sort == Sort.PEOPLE || sort == Sort.KINDS;
    }

    /** A place's name or a material takes these away; what is said around them stays. */
    boolean isShieldable() {
        return sort != Sort.SPEECH;
    }
}
