package com.listwright.property.fact;

import com.listwright.property.fact.Reading.Known;
import com.listwright.property.fact.Reading.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Numbers with what stands beside them: a size keeps its unit, a fee says how often. */
final class Numbers {
    private static final int MOST_DIGITS = 16;
    private static final List<String> HEDGES = List.of("+/-", "±", "+-", "approx.", "approx", "apx");

    private final Vocabulary vocabulary;

    Numbers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Reading read(Field field, String text) {
        var quantity = Quantity.read(unhedged(text));
        if (quantity.isEmpty()) {
            return Normaliser.refused(field, Normaliser.quoted(text));
        }
        var number = quantity.get().number();
        var rest = quantity.get().rest();
        if (rest.isEmpty()) {
            return within(field, number);
        }
        var area = Units.area(rest);
        if (area.isPresent() && isArea(field)) {
            return measured(field, number, area.get());
        }
        var often = Units.frequency(rest);
        if (often.isPresent() && field.type() == FieldType.MONEY) {
            return paid(field, number, often.get());
        }
        boolean plain = (Units.isThingCounted(rest) && field.type() != FieldType.MONEY)
                || Units.other(rest)
                        .filter(unit -> unit.equals(field.measure().unit()))
                        .isPresent();
        return plain ? within(field, number) : Normaliser.refused(field, Normaliser.quoted(text));
    }

    Reading within(Field field, BigDecimal number) {
        if (number.signum() != 0
                && (number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DIGITS)) {
            return Normaliser.refused(field, "a number of that size");
        }
        if (field.type() == FieldType.WHOLE && number.stripTrailingZeros().scale() > 0) {
            return Normaliser.refused(field, Normaliser.quoted(number.toPlainString()));
        }
        var kept = field.type() == FieldType.WHOLE
                ? number
                : number.setScale(
                        Math.min(Math.max(number.scale(), 0), field.limits().decimals()), RoundingMode.HALF_UP);
        return isBeyond(kept, field.limits().min(), -1)
                        || isBeyond(kept, field.limits().max(), 1)
                ? new Refused("must lie between %s and %s, not be %s"
                        .formatted(
                                plain(field.limits().min()),
                                plain(field.limits().max()),
                                kept.toPlainString()))
                : Known.of(field, new Value.Amount(kept));
    }

    private static boolean isArea(Field field) {
        return field.measure().unit() != null || field.measure().unitField() != null;
    }

    private Reading measured(Field field, BigDecimal number, String unit) {
        if (unit.equals(field.measure().unit())) {
            return within(field, number);
        }
        var other = field.measure().otherUnits().get(unit);
        if (other != null) {
            return measured(vocabulary.the(other), number, unit);
        }
        var unitField = field.measure().unitField();
        boolean named = unitField != null
                && vocabulary
                        .the(unitField)
                        .lookup()
                        .orElseThrow()
                        .standardNames()
                        .contains(unit);
        return unitField == null || !named
                ? Normaliser.refused(field, "in " + unit.toLowerCase(Locale.ROOT))
                : with(within(field, number), unitField, unit);
    }

    private Reading paid(Field field, BigDecimal number, String often) {
        var frequencyField = field.measure().frequencyField();
        if (frequencyField != null) {
            return with(within(field, number), frequencyField, often);
        }
        boolean rent = field.name().endsWith("ListPrice") && often.equals("Monthly");
        boolean yearly = often.equals("Annually") && !field.name().endsWith("ListPrice");
        return rent || yearly
                ? within(field, number)
                : Normaliser.refused(field, "an amount paid " + often.toLowerCase(Locale.ROOT));
    }

    private Reading with(Reading reading, String beside, String name) {
        if (!(reading instanceof Known(var facts))) {
            return reading;
        }
        Map<Field, Value> both = new LinkedHashMap<>(facts);
        both.put(vocabulary.the(beside), new Value.Choice(name));
        return new Known(both);
    }

    private static String unhedged(String text) {
        var bare = text;
        for (var hedge : HEDGES) {
            bare = bare.replace(hedge, " ");
        }
        return bare.strip();
    }

    private static boolean isBeyond(BigDecimal number, @Nullable BigDecimal bound, int side) {
        return bound != null && Integer.signum(number.compareTo(bound)) == side;
    }

    private static String plain(@Nullable BigDecimal bound) {
        return Objects.requireNonNull(bound).toPlainString();
    }
}
