package com.listwright.writing;

import com.fasterxml.jackson.annotation.JsonValue;
import com.listwright.property.fact.Facts;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What there is to tell. */
@Serdeable
public enum Occasion {
    NEW_LISTING,
    OPEN_HOUSE,
    PRICE_CHANGE,
    JUST_SOLD;

    private static final Set<String> OVER = Set.of("Closed", "Canceled", "Expired", "Withdrawn", "Delete");
    private static final String PRICE_MISSING =
            "needs the price and the one before it: enter and confirm Previous price or Original price";

    public static Optional<Occasion> of(String word) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.toString().equals(word))
                .findFirst();
    }

    /** What the facts lack for it, said to whoever orders. */
    Optional<String> missing(Facts facts) {
        var status = facts.text("StandardStatus").orElse("");
        return Optional.ofNullable(
                switch (this) {
                    case NEW_LISTING -> null;
                    case OPEN_HOUSE ->
                        OVER.contains(status) ? "does not fit: the status of the home is " + status : null;
                    case PRICE_CHANGE -> isChanged(facts) ? null : PRICE_MISSING;
                    case JUST_SOLD -> status.equals("Closed") ? null : sale(status);
                });
    }

    private static String sale(String status) {
        return "needs a home that was sold: set its status to Closed"
                + (status.isEmpty() ? "" : " (it is " + status + ")")
                + ", and confirm it; what it sold for and when may be told once they are entered";
    }

    private static boolean isChanged(Facts facts) {
        var price = facts.number("ListPrice");
        return price.isPresent()
                && Stream.of("PreviousListPrice", "OriginalListPrice")
                        .flatMap(field -> facts.number(field).stream())
                        .anyMatch(former -> former.compareTo(price.get()) != 0);
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
