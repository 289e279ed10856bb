package com.listwright.property.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A day as people write it: 2026-12-04, 12/4/2026, Dec 4 2026, 4 December 2026. The month stands first, as in the US.
 */
public final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LONGEST = 40;

    private Dates() {}

    public static Optional<LocalDate> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var parts = parts(text);
        if (parts.size() < 3) {
            return Optional.empty();
        }
        boolean timeFollows =
                parts.size() > 3 && text.indexOf('T') > 0 && parts.getFirst().length() == 4;
        if (parts.size() > 3 && !timeFollows) {
            return Optional.empty();
        }
        return day(parts.get(0), parts.get(1), parts.get(2));
    }

    /** 1 to 12 for January, Jan, JAN. or Sept; 0 for any other word. */
    public static int month(String word) {
        if (word.length() < 3) {
            return 0;
        }
        var small = word.toLowerCase(Locale.ROOT);
        int month = MONTHS.indexOf(small.substring(0, 3)) + 1;
        boolean whole = small.length() == 3
                || small.equals("sept")
                || (month > 0 && Month.of(month).name().equalsIgnoreCase(small));
        return whole ? month : 0;
    }

    private static Optional<LocalDate> day(String first, String second, String third) {
        if (month(first) > 0) {
            return of(third, month(first), second);
        }
        if (month(second) > 0) {
            return of(third, month(second), first);
        }
        return first.length() == 4 ? of(first, whole(second), third) : of(third, whole(first), second);
    }

    private static Optional<LocalDate> of(String year, int month, String day) {
        int short2 = year.length() == 2 ? 2000 : 0;
        if (year.length() != 4 && year.length() != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(short2 + whole(year), month, whole(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int whole(String digits) {
        var bare = digits.endsWith("st") || digits.endsWith("nd") || digits.endsWith("rd") || digits.endsWith("th")
                ? digits.substring(0, digits.length() - 2)
                : digits;
        boolean number = !bare.isEmpty() && bare.length() <= 4 && bare.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(bare) : -1;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        var part = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean timeMark = c == 'T' && parts.size() == 2 && part.length() == 2;
            if (Character.isLetterOrDigit(c) && !timeMark) {
                part.append(c);
            } else if (!part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        return parts;
    }
}
