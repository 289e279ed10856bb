package com.listwright.property.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Bathrooms as people count them, taken apart into what RESO counts: 2.5 is two full and a half. */
public final class Baths {
    private static final BigDecimal MOST = BigDecimal.valueOf(99);
    private static final Map<String, String> PARTS =
            Map.of("", "", "5", "BathroomsHalf", "50", "BathroomsHalf", "75", "BathroomsThreeQuarter");

    private Baths() {}

    /**
     * "2.5", "2 1/2", "2.75"; also "2.1" and "2/1", which say two full and one half; a quarter alone says nothing sure.
     */
    public static Optional<Map<String, Integer>> read(String text) {
        var halves = text.strip().split("/", -1);
        if (halves.length == 2 && isDigits(halves[0].strip()) && isDigits(halves[1].strip())) {
            return Optional.of(counts(Integer.parseInt(halves[0].strip()), "BathroomsHalf", halves[1].strip()));
        }
        return Quantity.read(text)
                .filter(quantity -> quantity.rest().isEmpty() || Units.isThingCounted(quantity.rest()))
                .flatMap(quantity -> of(quantity.number()));
    }

    public static Optional<Map<String, Integer>> of(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(MOST) > 0 || number.scale() > 4) {
            return Optional.empty();
        }
        int full = number.intValue();
        var plain = number.stripTrailingZeros().toPlainString();
        var after = plain.contains(".") ? plain.substring(plain.indexOf('.') + 1) : "";
        var part = PARTS.get(after);
        if (part != null) {
            return Optional.of(part.isEmpty() ? Map.of("BathroomsFull", full) : counts(full, part, "1"));
        }
        return after.length() == 1 && "1234".contains(after)
                ? Optional.of(counts(full, "BathroomsHalf", after))
                : Optional.empty();
    }

    private static Map<String, Integer> counts(int full, String part, String count) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("BathroomsFull", full);
        counts.put(part, Integer.parseInt(count));
        return counts;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
