package com.listwright.property.fact;

import java.util.List;

/** What a field takes, in words that finish the sentence "must be ...". */
final class Expected {
    private static final int FEW = 12;

    private Expected() {}

    static String of(Field field) {
        return switch (field.type()) {
            case TEXT -> "text";
            case SENTENCES -> "text, or a list of sentences";
            case WHOLE -> "a whole number such as 3";
            case DECIMAL -> "a number such as 1642 or 0.96";
            case MONEY -> "an amount such as 389000 or $389,000";
            case YES_NO -> "yes or no (true or false)";
            case DATE -> "a date such as 2026-12-04 or 12/4/2026";
            case CHOICE -> "one of " + some(field);
            case CHOICES -> "a list such as [" + some(field) + "]";
        };
    }

    private static String some(Field field) {
        var names = field.lookup().map(Lookup::standardNames).orElse(List.of());
        return names.size() <= FEW
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, FEW)) + " and " + (names.size() - FEW) + " more";
    }
}
