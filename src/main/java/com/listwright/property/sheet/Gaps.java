package com.listwright.property.sheet;

import com.listwright.property.fact.Baths;
import com.listwright.property.fact.Dates;
import com.listwright.property.fact.Field;
import com.listwright.property.fact.FieldType;
import com.listwright.property.fact.Normaliser;
import com.listwright.property.fact.Reading;
import com.listwright.property.fact.Value;
import com.listwright.property.fact.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Fills the gaps of sayings. */
final class Gaps {
    /**
     * A gap that can be filled up to a token; what that states is worked out once the whole saying has been recognised.
     */
    record Filled(int to, Supplier<Optional<List<Said>>> said) {
        Filled loosely() {
            return new Filled(
                    to,
                    () -> said.get()
                            .map(all -> all.stream()
                                    .map(one -> new Said(one.field(), one.value(), true))
                                    .toList()));
        }

        static Filled silent(int to) {
            return new Filled(to, () -> Optional.of(List.of()));
        }
    }

    private static final Set<String> JOINTS = Set.of(",", "and", "&", "/", "+", "or", "with", "plus", ";");
    private static final Set<String> WATERS = Set.of("lake", "river", "creek", "pond", "bay", "sound", "reservoir");
    private static final BigDecimal LEAST_SHORTHAND = BigDecimal.valueOf(20_000);
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_DATE = 6;
    private static final int LONGEST_LIST = 12;

    private final Vocabulary vocabulary;
    private final Normaliser normaliser;
    private final Map<String, FieldValues> values = new HashMap<>();

    Gaps(Vocabulary vocabulary, Normaliser normaliser) {
        this.vocabulary = vocabulary;
        this.normaliser = normaliser;
        vocabulary.fields().stream()
                .filter(field -> field.lookup().isPresent())
                .forEach(field -> values.put(field.name(), new FieldValues(field)));
    }

    FieldValues values(Field field) {
        return Objects.requireNonNull(values.get(field.name()));
    }

    /** The ways in which the gap can be filled from here, the longest first. */
    List<Filled> fill(Blank blank, Words words, int at, int end) {
        if (at >= end) {
            return List.of();
        }
        return switch (blank) {
            case Blank.Figure figure -> one(number(figure, words, at, end));
            case Blank.Shorthand(var field) -> one(shorthand(field, words, at));
            case Blank.Year(var field) -> one(year(field, words, at));
            case Blank.Ordinal(var field) -> one(ordinal(field, words, at));
            case Blank.Dimensions(var field) -> one(dimensions(field, words, at, end));
            case Blank.Day(var field) -> one(day(field, words, at, end));
            case Blank.BathCount() -> one(baths(words, at, end));
            case Blank.OneOf(var field, var many) -> one(oneOf(field, many, words, at, end));
            case Blank.Name(var field, var water) -> names(field, water, words, at, end);
            case Blank.Code(var field) -> one(code(field, words, at, end));
            case Blank.Rest(var field) -> one(rest(field, words, at, end));
        };
    }

    private static List<Filled> one(Optional<Filled> filled) {
        return filled.map(List::of).orElse(List.of());
    }

    private Optional<Filled> number(Blank.Figure blank, Words words, int at, int end) {
        boolean dollar = words.at(at).is("$");
        int from = dollar ? at + 1 : at;
        if ((blank.money() && !dollar) || from >= end) {
            return Optional.empty();
        }
        var number = words.number(from);
        if (number == null
                || (blank.whole()
                        && number.scale() > 0
                        && number.stripTrailingZeros().scale() > 0)) {
            return Optional.empty();
        }
        int zeros = from + 1 < end ? zeros(words.at(from + 1).stem()) : 0;
        var amount = zeros == 0 ? number : number.movePointRight(zeros);
        return blank.least() > 0 && amount.compareTo(BigDecimal.valueOf(blank.least())) < 0
                ? Optional.empty()
                : Optional.of(figure(blank, zeros > 0 ? from + 2 : from + 1, amount));
    }

    /** A large amount that nothing names stands back where another is named. */
    private Filled figure(Blank.Figure blank, int to, BigDecimal amount) {
        var filled = blank.field()
                .map(field -> new Filled(to, () -> stated(field, amount.toPlainString())))
                .orElseGet(() -> Filled.silent(to));
        return blank.money() && blank.least() > 0 ? filled.loosely() : filled;
    }

    private Optional<Filled> shorthand(Field field, Words words, int at) {
        var number = words.at(at).number();
        char last = words.text.charAt(words.at(at).end() - 1);
        return number != null && Character.isLetter(last) && number.compareTo(LEAST_SHORTHAND) >= 0
                ? Optional.of(filled(Optional.of(field), at + 1, number.toPlainString()))
                : Optional.empty();
    }

    private Filled filled(Optional<Field> field, int to, String written) {
        return field.map(known -> new Filled(to, () -> stated(known, written))).orElseGet(() -> Filled.silent(to));
    }

    private static int zeros(String stem) {
        return switch (stem) {
            case "million" -> 6;
            case "thousand" -> 3;
            default -> 0;
        };
    }

    Optional<List<Said>> stated(Field field, String written) {
        return normaliser.read(field, written) instanceof Reading.Known(var facts)
                ? Optional.of(facts.entrySet().stream()
                        .map(fact -> new Said(fact.getKey(), fact.getValue()))
                        .toList())
                : Optional.empty();
    }

    private Optional<Filled> year(Optional<Field> field, Words words, int at) {
        var number = words.at(at).number();
        boolean year = number != null
                && words.at(at).length() == 4
                && number.scale() == 0
                && number.intValue() >= 1600
                && number.intValue() < 2200;
        return number != null && year ? Optional.of(filled(field, at + 1, number.toPlainString())) : Optional.empty();
    }

    private Optional<Filled> ordinal(Field field, Words words, int at) {
        var written = words.text(at, at + 1);
        boolean digits = words.at(at).isWord() && Character.isDigit(written.charAt(0));
        return digits
                ? Optional.of(filled(Optional.of(field), at + 1, written.substring(0, written.length() - 2)))
                : Optional.empty();
    }

    private Optional<Filled> dimensions(Field field, Words words, int at, int end) {
        boolean crossed = at + 2 < end
                && words.at(at).isNumber()
                && (words.at(at + 1).is("x") || words.at(at + 1).is("×"))
                && words.at(at + 2).isNumber();
        if (!crossed) {
            return Optional.empty();
        }
        boolean irregular = at + 3 < end
                && (words.at(at + 3).is("irr")
                        || words.at(at + 3).is("irreg")
                        || words.at(at + 3).is("irregular"));
        int to = irregular ? at + 4 : at + 3;
        return Optional.of(filled(Optional.of(field), to, words.text(at, to)));
    }

    private Optional<Filled> day(Field field, Words words, int at, int end) {
        boolean couldBe = at + 2 < end
                && ((words.at(at).isNumber() && words.at(at).length() <= 4) || Dates.month(words.text(at, at + 1)) > 0);
        for (int to = Math.min(end, at + LONGEST_DATE); couldBe && to > at + 2; to--) {
            boolean tidy = words.at(to - 1).isNumber() || words.at(to - 1).isWord();
            var day = tidy ? Dates.read(words.text(at, to)) : Optional.<LocalDate>empty();
            if (day.isPresent()) {
                return Optional.of(filled(Optional.of(field), to, day.get().toString()));
            }
        }
        return Optional.empty();
    }

    private Optional<Filled> baths(Words words, int at, int end) {
        int to = BathWords.end(words, at, end);
        return to < 0
                ? Optional.empty()
                : Optional.of(new Filled(
                        to, () -> Baths.read(BathWords.inDigits(words, at, to)).map(this::said)));
    }

    private List<Said> said(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count ->
                        new Said(vocabulary.the(count.getKey()), Value.Amount.of(count.getValue()), counts.size() == 1))
                .toList();
    }

    private Optional<Filled> oneOf(Field field, boolean many, Words words, int at, int end) {
        Set<String> names = new LinkedHashSet<>();
        int filledTo = -1;
        int from = at;
        for (int items = 0; from < end && items < LONGEST_LIST; items++) {
            var found = values(field).longestAt(words, from, end);
            if (found.isEmpty()) {
                break;
            }
            names.add(found.get().name());
            filledTo = found.get().to();
            from = afterJoint(words, filledTo, end);
            if (!many) {
                break;
            }
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var value = field.type() == FieldType.CHOICE
                ? new Value.Choice(names.iterator().next())
                : new Value.Choices(new ArrayList<>(names));
        var said = List.of(new Said(field, value));
        return Optional.of(new Filled(filledTo, () -> Optional.of(said)));
    }

    private static int afterJoint(Words words, int at, int end) {
        int after = at;
        while (after < end && JOINTS.contains(words.at(after).stem())) {
            after++;
        }
        return after;
    }

    private List<Filled> names(Field field, boolean water, Words words, int at, int end) {
        List<Filled> names = new ArrayList<>();
        for (int to = at; to < end && to - at < LONGEST_NAME && isOfName(words, to, end); to++) {
            int filledTo = to + 1;
            boolean fits = words.isCapital(to)
                    && (!water
                            || WATERS.contains(words.at(at).stem())
                            || WATERS.contains(words.at(to).stem()));
            if (fits && (!water || filledTo - at > 1)) {
                names.addFirst(filled(Optional.of(field), filledTo, words.text(at, filledTo)));
            }
        }
        return names;
    }

    private static boolean isOfName(Words words, int at, int end) {
        return words.isCapital(at) || (words.at(at).is("&") && at + 1 < end && words.isCapital(at + 1));
    }

    private Optional<Filled> code(Field field, Words words, int at, int end) {
        int to = at + 1;
        while (to < end
                && to - at < LONGEST_LIST
                && words.adjoins(to)
                && !",;|.)\n".contains(words.at(to).stem())) {
            to++;
        }
        var written = words.text(at, to);
        return written.chars().anyMatch(Character::isDigit)
                ? Optional.of(filled(Optional.of(field), to, written))
                : Optional.empty();
    }

    private Optional<Filled> rest(Field field, Words words, int at, int end) {
        int to = at;
        while (to < end
                && to - at < LONGEST_LIST
                && !words.at(to).isBreak()
                && !",;|.\t".contains(words.at(to).stem())) {
            to++;
        }
        return to == at ? Optional.empty() : Optional.of(filled(Optional.of(field), to, words.text(at, to)));
    }
}
