package com.listwright.property.fact;

/**
 * The one spelling by which names, headings and values are recognised: small letters and digits, nothing between them.
 */
public final class Spelling {
    private Spelling() {}

    public static String key(String text) {
        var key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '#' || c == '%' || c == '+') {
                key.append(Character.toLowerCase(c));
            } else if (c == '&') {
                key.append("and");
            }
        }
        return key.toString();
    }
}
