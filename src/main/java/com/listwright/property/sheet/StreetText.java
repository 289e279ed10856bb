package com.listwright.property.sheet;

import java.util.Locale;
import java.util.Optional;

/** The words of a street as they may be stored, and the unit in them. */
final class StreetText {
    private StreetText() {}

    static Optional<String> unit(String street) {
        var words = new Words(street);
        for (int at = 1; at + 1 < words.size(); at++) {
            if (Addresses.UNITS.contains(words.at(at).stem())) {
                return Optional.of(words.text(at + 1, words.size()).replace(" ", ""));
            }
        }
        return Optional.empty();
    }

    /** Capitals throughout are how a sheet prints, not how a street is called. */
    static String tidy(String text) {
        var line = String.join(" ", text.strip().split("\\s+"));
        if (!line.equals(line.toUpperCase(Locale.ROOT))) {
            return line;
        }
        var tidy = new StringBuilder();
        for (var word : line.split(" ")) {
            boolean code = (word.length() < 3 && !Addresses.SUFFIXES.contains(word.toLowerCase(Locale.ROOT)))
                    || Character.isDigit(word.charAt(0));
            tidy.append(tidy.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(code ? word.substring(1) : word.substring(1).toLowerCase(Locale.ROOT));
        }
        return tidy.toString();
    }
}
