package com.listwright.writing.builtin;

/** Letters that a text message can carry without doubling its price. */
final class Plain {
    private static final String HEAVY = "\u00e1\u00ed\u00f3\u00fa\u00c1\u00cd\u00d3\u00da";
    private static final String LIGHT = "aiouAIOU";

    private Plain() {}

    /** As people type them: an accent more would turn the message to UCS-2. */
    static String forMessages(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int heavy = HEAVY.indexOf(plain.charAt(i));
            if (heavy >= 0) {
                plain.setCharAt(i, LIGHT.charAt(heavy));
            }
        }
        return plain.toString();
    }
}
