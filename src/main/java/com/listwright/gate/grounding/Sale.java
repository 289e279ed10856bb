package com.listwright.gate.grounding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a home stands between its listing and its closing, and what its price has done. */
final class Sale {
    private static final Set<String> OVER = Set.of("Closed", "Canceled", "Expired", "Withdrawn", "Delete");
    private static final Set<String> SPOKEN_FOR = Set.of("Pending", "Active Under Contract", "Closed");
    private static final String PRICE = "ListPrice";
    private static final String PAID = "ClosePrice";
    private static final String STATUS = "StandardStatus";
    private static final List<String> FORMER = List.of("PreviousListPrice", "OriginalListPrice");

    private Sale() {}

    static boolean isClosed(Known known) {
        return status(known).equals("Closed");
    }

    /** Nobody can buy it. */
    static boolean isOver(Known known) {
        return OVER.contains(status(known));
    }

    private static String status(Known known) {
        return known.facts().text(STATUS).orElse("");
    }

    static boolean holds(String what, Known known) {
        return switch (what) {
            case "sold" -> isClosed(known);
            case "for-sale" -> !isOver(known) && !status(known).equals("Pending");
            case "spoken-for" -> SPOKEN_FOR.contains(status(known));
            case "price-cut" -> FORMER.stream().anyMatch(field -> known.number(PRICE) < known.number(field));
            case "price-rise" -> known.number(PRICE) > former(known);
            case "price-change" ->
                FORMER.stream().anyMatch(field -> known.knows(field) && known.number(PRICE) != known.number(field));
            default -> isClosed(known) && compares(what, known);
        };
    }

    static boolean contradicts(String what, Known known) {
        return switch (what) {
            case "sold", "for-sale", "spoken-for" -> known.knows(STATUS) && !holds(what, known);
            case "price-cut", "price-rise", "price-change" -> !Double.isNaN(former(known)) && !holds(what, known);
            default ->
                known.knows(STATUS)
                        && (!isClosed(known) || (known.knows(PAID) && known.knows(PRICE) && !compares(what, known)));
        };
    }

    /** What such a statement rests on, as far as it is known. */
    static List<String> fields(String what, Known known) {
        var asked = switch (what) {
            case "sold", "for-sale", "spoken-for" -> List.of(STATUS);
            case "price-cut", "price-rise", "price-change" -> List.of(PRICE, FORMER.getFirst(), FORMER.getLast());
            case "over-asking", "at-asking", "under-asking" -> isClosed(known) ? List.of(PAID, PRICE) : List.of(STATUS);
            default -> List.<String>of();
        };
        return asked.stream().filter(known::knows).toList();
    }

    private static boolean compares(String what, Known known) {
        double more = known.number(PAID) - known.number(PRICE);
        return switch (what) {
            case "over-asking" -> more > 0;
            case "at-asking" -> more == 0;
            default -> more < 0;
        };
    }

    /** The one before, or else the first. */
    private static double former(Known known) {
        return known.knows(FORMER.getFirst()) ? known.number(FORMER.getFirst()) : known.number(FORMER.getLast());
    }

    /** What was paid, as a price of a home that was sold; never of another. */
    static @Nullable String paid(Known known) {
        return isClosed(known) && known.knows(PAID) ? PAID : null;
    }
}
