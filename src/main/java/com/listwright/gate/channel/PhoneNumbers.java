package com.listwright.gate.channel;

import com.listwright.gate.Passage;
import com.listwright.gate.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Telephone numbers: as they are printed, with their digits apart, and in words. What RESO's RCP-19 expression for
 * telephone numbers finds, {@code \D?\d{3}-\d{4}\D?}, is among them unless it measures something.
 */
final class PhoneNumbers {
    private static final int MOST_GROUPS = 15;
    private static final Map<String, Integer> SPELLED = Map.ofEntries(
            Map.entry("zero", 1),
            Map.entry("oh", 1),
            Map.entry("o", 1),
            Map.entry("one", 1),
            Map.entry("two", 1),
            Map.entry("three", 1),
            Map.entry("four", 1),
            Map.entry("five", 1),
            Map.entry("six", 1),
            Map.entry("seven", 1),
            Map.entry("eight", 1),
            Map.entry("nine", 1),
            Map.entry("double", 1),
            Map.entry("triple", 2),
            Map.entry("hundred", 2));
    private static final Set<String> BETWEEN = Set.of("-", ".", "(", ")", "/", "dash", "dot", "+", "*", "_");
    private static final Set<String> CALLING =
            Set.of("call", "text", "phone", "tel", "cell", "mobile", "fax", "ph", "dial", "ring", "c", "t", "m", "txt");
    private static final Set<String> COUNTED = Set.of(
            "sq", "sf", "sqft", "square", "feet", "ft", "acres", "acre", "foot", "people", "homes", "miles", "units");
    private static final Set<String> NAMED = Set.of("mls", "apn", "parcel", "pin", "id", "lot");
    private static final Set<String> FREE = Set.of("800", "888", "877", "866", "855", "844", "833");

    private final Words words;
    private final List<Sighting> found = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    /** Digits that stand together. */
    private record Group(String digits, int place, boolean spelled, boolean printed) {}

    private PhoneNumbers(Passage passage) {
        this.words = passage.words();
    }

    static List<Sighting> in(Passage passage) {
        return new PhoneNumbers(passage).all();
    }

    private List<Sighting> all() {
        var place = 0;
        while (place < words.size()) {
            var end = isAtom(place) ? numberAt(place) : -1;
            if (end >= 0) {
                found.add(new Sighting("phone", words.start(bracket(place)), words.end(end)));
                place = end + 1;
            } else {
                place++;
            }
        }
        return found;
    }

    /** The last word of the longest telephone number that begins here, or -1. */
    private int numberAt(int first) {
        gather(first);
        if (isCountedOut()) {
            return -1;
        }
        for (int size = groups.size(); size > 0; size--) {
            var whole = size == groups.size()
                    || groups.get(size).place() != groups.get(size - 1).place();
            if (whole && isPhone(groups.subList(0, size), first)) {
                return groups.get(size - 1).place();
            }
        }
        return -1;
    }

    /** The fewest digits of a telephone number are seven. */
    private boolean isCountedOut() {
        var digits = 0;
        for (var group : groups) {
            digits += group.digits().length();
        }
        return digits < 7;
    }

    /** With only blanks and what is written between digits in the midst. */
    private void gather(int first) {
        groups.clear();
        var place = first;
        var last = first;
        var printed = false;
        while (place < words.size() && groups.size() < MOST_GROUPS && words.sentence(place) == words.sentence(first)) {
            if (isAtom(place)) {
                take(place, printed);
                last = place++;
                printed = false;
            } else if (place - last <= 2 && isBetween(place, last)) {
                printed |= !words.word(place).equals("(");
                place++;
            } else {
                break;
            }
        }
        vanity(last);
    }

    /** A comma stands between digits only where they are words. */
    private boolean isBetween(int place, int last) {
        return BETWEEN.contains(words.word(place)) || (words.is(place, ",") && words.isWord(last));
    }

    private void take(int place, boolean printed) {
        if (words.isNumber(place)) {
            var dotted = words.word(place).indexOf('.') > 0;
            for (var digits : words.word(place).split("\\.", -1)) {
                groups.add(new Group(digits, place, false, printed || dotted));
            }
            return;
        }
        for (int i = 0; i < SPELLED.getOrDefault(words.word(place), 1); i++) {
            groups.add(new Group("0", place, true, printed));
        }
    }

    /** 1-800-GREAT-HOMES. */
    private void vanity(int last) {
        var next = last + 1;
        if (groups.size() <= 2
                && FREE.contains(groups.getLast().digits())
                && words.is(next, "-")
                && next + 1 < words.size()
                && words.isWord(next + 1)) {
            groups.add(new Group("0000000", next + 1, false, true));
        }
    }

    private boolean isPhone(List<Group> number, int first) {
        var digits = 0;
        for (var group : number) {
            digits += group.digits().length();
        }
        if (digits < 7 || digits > 15 || isMeasured(first, number.getLast().place())) {
            return false;
        }
        var called = near(first, CALLING);
        var named = near(first, NAMED);
        return switch (shape(number)) {
            case "3 3 4", "1 3 3 4", "3 7", "1 3 7" -> !named || called;
            case "10" -> !named || called;
            case "11" -> number.getFirst().digits().startsWith("1") && !named;
            case "3 4" -> called || (number.getLast().printed() && !named);
            case "7", "6 4" -> called;
            default ->
                (isLong(digits) && (isApart(number) || (called && number.size() > 1)))
                        || (words.is(first - 1, "+") && digits >= 10 && digits <= 15);
        };
    }

    private static boolean isLong(int digits) {
        return digits == 7 || digits == 10 || digits == 11;
    }

    private static boolean isApart(List<Group> number) {
        var single =
                number.stream().filter(group -> group.digits().length() == 1).count();
        return single >= 7 || (single >= 3 && number.stream().anyMatch(Group::spelled));
    }

    private static String shape(List<Group> number) {
        var shape = new StringBuilder();
        for (var group : number) {
            shape.append(shape.isEmpty() ? "" : " ").append(group.digits().length());
        }
        return shape.toString();
    }

    private boolean isMeasured(int first, int last) {
        var next = last + 1;
        return words.is(first - 1, "$")
                || (next < words.size() && (COUNTED.contains(words.word(next)) || words.is(next, "%")));
    }

    private boolean near(int first, Set<String> which) {
        for (int back = first - 1; back >= Math.max(0, first - 4); back--) {
            if (which.contains(words.word(back))) {
                return true;
            }
        }
        return false;
    }

    private int bracket(int first) {
        return words.is(first - 1, "(") || words.is(first - 1, "+") ? first - 1 : first;
    }

    private boolean isAtom(int place) {
        if (words.isNumber(place)) {
            var word = words.word(place);
            return word.indexOf(',') < 0 && word.indexOf('/') < 0;
        }
        return SPELLED.containsKey(words.word(place));
    }
}
