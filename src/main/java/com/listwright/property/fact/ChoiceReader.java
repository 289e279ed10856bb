package com.listwright.property.fact;

import com.listwright.property.fact.Reading.Known;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values that RESO names, in whichever spelling; a list that RESO leaves open keeps an MLS's own words. */
final class ChoiceReader {
    private static final int LONGEST_OWN = 60;
    private static final Set<String> DENIALS = Set.of("none", "no", "n", "false", "0");
    private static final Set<String> NOT_VALUES = Set.of("yes", "y", "true", "1");

    private ChoiceReader() {}

    static Reading one(Field field, String text) {
        return standardName(field, text)
                .<Reading>map(name -> Known.of(field, new Value.Choice(name)))
                .orElseGet(() -> Normaliser.refused(field, Normaliser.quoted(text)));
    }

    static Reading many(Field field, Collection<String> items) {
        Set<String> names = new LinkedHashSet<>();
        for (var item : items) {
            var known = standardName(field, item);
            if (known.isEmpty() && (field.closed() || !couldBeOwn(item))) {
                return Normaliser.refused(field, Normaliser.quoted(item));
            }
            names.add(known.orElse(item));
        }
        return Known.of(field, new Value.Choices(new ArrayList<>(names)));
    }

    /** Commas join lists; a value that has a comma or a slash of its own is tried whole first. */
    static List<String> split(Field field, String text) {
        if (standardName(field, text).isPresent()) {
            return List.of(text);
        }
        List<String> items = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ",;|\n".indexOf(text.charAt(i)) >= 0) {
                var item = text.substring(start, i).strip();
                if (!item.isEmpty()) {
                    items.add(item);
                }
                start = i + 1;
            }
        }
        return items;
    }

    static Optional<String> standardName(Field field, String written) {
        var known = field.lookup().flatMap(lookup -> lookup.standardName(written));
        boolean denial = field.type() == FieldType.CHOICES && DENIALS.contains(Spelling.key(written));
        return known.isEmpty() && denial ? Optional.of(Lookup.NONE) : known;
    }

    private static boolean couldBeOwn(String item) {
        return item.length() <= LONGEST_OWN
                && item.codePoints().anyMatch(Character::isLetter)
                && !NOT_VALUES.contains(Spelling.key(item));
    }
}
