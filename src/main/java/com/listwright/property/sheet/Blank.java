package com.listwright.property.sheet;

import com.listwright.property.fact.Field;
import java.util.Optional;

/** What may fill a gap in a saying. */
sealed interface Blank {
    /** A number, read by the field where one is named; {@code money}: only behind a dollar sign. */
    record Figure(Optional<Field> field, boolean whole, boolean money, int least) implements Blank {}

    /** 738K or 1.2M, an amount even without a dollar sign. */
    record Shorthand(Field field) implements Blank {}

    /** Four digits that can be a year. */
    record Year(Optional<Field> field) implements Blank {}

    /** 14th, as a number. */
    record Ordinal(Field field) implements Blank {}

    /** 410 x 533. */
    record Dimensions(Field field) implements Blank {}

    record Day(Field field) implements Blank {}

    /** "2.5", "2/1", "two and a half". */
    record BathCount() implements Blank {}

    /** One value of the field, or with {@code many} several, joined by commas and "and". */
    record OneOf(Field field, boolean many) implements Blank {}

    /** One to five words that begin with a capital; {@code water}: a lake, a river or the like. */
    record Name(Field field, boolean water) implements Blank {}

    /** 27-10437: what stands together, with a digit in it. */
    record Code(Field field) implements Blank {}

    /** Whatever stands before the next comma, bar or end of line. */
    record Rest(Field field) implements Blank {}
}
