package com.listwright.gate.grounding;

import java.time.temporal.ChronoUnit;

/** What follows from the facts without standing in them. */
final class Derivations {
    private static final int NEW_LISTING_DAYS = 30;

    private Derivations() {}

    static boolean hold(Need.Derived derived, Known known) {
        double year = known.number("YearBuilt");
        return switch (derived.name()) {
            case "studio" -> known.knows("BedroomsTotal") && known.count("BedroomsTotal") == 0;
            case "top-floor" -> known.knows("EntryLevel") && known.number("EntryLevel") == stories(known);
            case "ground-floor" -> known.number("EntryLevel") == 1;
            case "prewar" -> year < 1940;
            case "postwar" -> year >= 1945 && year <= 1965;
            case "turn-of-century" -> year >= 1890 && year <= 1912;
            case "century-old" -> year <= now(known) - 100;
            case "midcentury" -> year >= 1945 && year <= 1969;
            case "new-listing" -> isNew(known);
            case "price-cut", "price-rise", "price-change", "sold", "for-sale", "spoken-for" ->
                Sale.holds(derived.name(), known);
            case "over-asking", "at-asking", "under-asking" -> Sale.holds(derived.name(), known);
            case "one-story" -> oneStory(known);
            case "units" -> known.number("NumberOfUnitsTotal") == Double.parseDouble(derived.argument());
            case "acres" -> Math.abs(known.acres() / Double.parseDouble(derived.argument()) - 1) <= 0.02;
            case "available-now" ->
                known.facts()
                        .day("AvailabilityDate")
                        .flatMap(from -> known.facts().day("AsOfDate").map(today -> !from.isAfter(today)))
                        .orElse(false);
            case "only" -> {
                int equals = derived.argument().indexOf('=');
                var list = known.facts().list(derived.argument().substring(0, equals));
                yield list.size() == 1
                        && list.getFirst().equals(derived.argument().substring(equals + 1));
            }
            case "both" -> {
                boolean all = true;
                for (var one : derived.argument().split("\\+", -1)) {
                    int equals = one.indexOf('=');
                    all &= known.has(one.substring(0, equals), one.substring(equals + 1));
                }
                yield all;
            }
            default -> false;
        };
    }

    static boolean contradicted(Need.Derived derived, Known known) {
        return switch (derived.name()) {
            case "studio" -> known.count("BedroomsTotal") > 0;
            case "top-floor" -> known.knows("EntryLevel") && !Double.isNaN(stories(known));
            case "ground-floor" -> known.knows("EntryLevel");
            case "century-old" -> known.knows("YearBuilt") && known.number("YearBuilt") > now(known) - 100;
            case "prewar", "postwar", "turn-of-century", "midcentury" -> known.knows("YearBuilt");
            case "one-story" -> stories(known) > 1;
            case "units" -> known.knows("NumberOfUnitsTotal");
            case "new-listing" -> !isNew(known);
            case "price-cut", "price-rise", "price-change", "sold", "for-sale", "spoken-for" ->
                Sale.contradicts(derived.name(), known);
            case "over-asking", "at-asking", "under-asking" -> Sale.contradicts(derived.name(), known);
            default -> false;
        };
    }

    static double stories(Known known) {
        return known.knows("StoriesTotal") ? known.number("StoriesTotal") : known.number("Stories");
    }

    private static boolean oneStory(Known known) {
        return known.has("Levels", "One")
                || known.number("Stories") == 1
                || (known.number("StoriesTotal") == 1 && !known.knows("Stories"));
    }

    private static double now(Known known) {
        return known.facts().day("AsOfDate").map(day -> (double) day.getYear()).orElse(Double.NaN);
    }

    private static boolean isNew(Known known) {
        if (Sale.isOver(known)) {
            return false;
        }
        if (known.knows("DaysOnMarket")) {
            return known.number("DaysOnMarket") <= NEW_LISTING_DAYS;
        }
        var listed = known.facts().day("OnMarketDate").or(() -> known.facts().day("ListingContractDate"));
        var today = known.facts().day("AsOfDate");
        if (listed.isPresent() && today.isPresent()) {
            return ChronoUnit.DAYS.between(listed.get(), today.get()) <= NEW_LISTING_DAYS;
        }
        return known.facts()
                .text("StandardStatus")
                .map(status -> status.equals("Active"))
                .orElse(true);
    }
}
