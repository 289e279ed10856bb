package com.listwright.property.fact;

import com.listwright.property.fact.Reading.Known;
import com.listwright.property.fact.Reading.Refused;
import com.listwright.property.fact.Reading.Unknown;
import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One reading for whatever comes: a JSON value, a cell of a table, words typed or pasted. */
public final class Normaliser {
    private static final Set<String> NOTHING_SAID =
            Set.of("", "-", "--", "—", "n/a", "na", "null", "unknown", "unk", "?", "tbd", "not available");
    private static final Set<String> YES = Set.of("yes", "y", "true", "t", "1", "x", "✓", "✔");
    private static final Set<String> NO = Set.of("no", "n", "false", "f", "0", "none");
    private static final int LONGEST_QUOTE = 40;

    private final Numbers numbers;

    public Normaliser(Vocabulary vocabulary) {
        this.numbers = new Numbers(vocabulary);
    }

    public Reading read(Field field, JsonNode given) {
        if (given.isNull()) {
            return new Unknown();
        }
        if (given.isArray()) {
            return list(field, given);
        }
        if (given.isObject()) {
            return refused(field, "an object");
        }
        if (given.isBoolean()) {
            return field.type() == FieldType.YES_NO
                    ? Known.of(field, new Value.YesNo(given.getBooleanValue()))
                    : refused(field, String.valueOf(given.getBooleanValue()));
        }
        return given.isNumber() ? number(field, given.getBigDecimalValue()) : read(field, given.getStringValue());
    }

    public Reading read(Field field, String given) {
        var text = field.type() == FieldType.SENTENCES || field.limits().maxLength() > 255
                ? PlainText.lines(given)
                : PlainText.line(given);
        if (text.isEmpty() || (!field.type().isWords() && NOTHING_SAID.contains(text.toLowerCase(Locale.ROOT)))) {
            return new Unknown();
        }
        return switch (field.type()) {
            case TEXT, SENTENCES -> words(field, text);
            case WHOLE, DECIMAL, MONEY -> numbers.read(field, text);
            case YES_NO -> yesNo(field, text);
            case DATE ->
                Dates.read(text)
                        .<Reading>map(day -> Known.of(field, new Value.Day(day)))
                        .orElseGet(() -> refused(field, quoted(text)));
            case CHOICE -> ChoiceReader.one(field, text);
            case CHOICES -> ChoiceReader.many(field, ChoiceReader.split(field, text));
        };
    }

    private Reading list(Field field, JsonNode given) {
        List<String> items = new ArrayList<>();
        for (var item : given.values()) {
            if (item.isNull()) {
                continue;
            }
            if (!item.isString()) {
                return refused(field, "a list with something else than words in it");
            }
            items.add(PlainText.line(item.getStringValue()));
        }
        items.removeIf(String::isEmpty);
        if (items.isEmpty()) {
            return new Unknown();
        }
        return switch (field.type()) {
            case CHOICES -> ChoiceReader.many(field, items);
            case SENTENCES -> words(field, String.join("\n", items));
            default -> items.size() == 1 ? read(field, items.getFirst()) : refused(field, "a list");
        };
    }

    private Reading number(Field field, BigDecimal number) {
        if (field.type().isNumber()) {
            return numbers.within(field, number);
        }
        if (field.type() == FieldType.YES_NO && number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0) {
            return yesNo(field, number.stripTrailingZeros().toPlainString());
        }
        boolean code = field.limits().digits() && number.scale() == 0;
        return code ? words(field, number.toPlainString()) : refused(field, "a number");
    }

    private static Reading words(Field field, String text) {
        int most = field.limits().maxLength();
        return text.length() > most
                ? new Refused("must have at most %,d characters, not %,d".formatted(most, text.length()))
                : Known.of(field, new Value.Text(text));
    }

    private static Reading yesNo(Field field, String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            return Known.of(field, new Value.YesNo(YES.contains(word)));
        }
        return refused(field, quoted(text));
    }

    static Refused refused(Field field, String given) {
        return new Refused("must be %s, not %s".formatted(Expected.of(field), given));
    }

    static String quoted(String text) {
        return text.length() <= LONGEST_QUOTE
                ? "“" + text + "”"
                : "“"
                        + text.substring(
                                0,
                                text.offsetByCodePoints(
                                        0, Math.min(LONGEST_QUOTE, text.codePointCount(0, text.length()))))
                        + "…”";
    }
}
