package com.listwright.property.reader;

import com.listwright.property.fact.Field;
import com.listwright.property.fact.Lookup;
import com.listwright.property.fact.Spelling;
import com.listwright.property.fact.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a value really stands in the words that are quoted for it. In doubt it does not. */
final class Evidence {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.])\\$?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s?(k|thousand|m|million)?(?![a-z]*\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_MEASURE = Pattern.compile(
            "m²|\\bm2\\b|\\bsqm\\b|\\bsq\\.? ?m\\b|square met|hectare|\\bha\\b|\\bmet(er|re)s?\\b|€|£|\\beur\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIAL = Pattern.compile(
            "\\b(no|not|non|none|never|without|lacks?|lacking|nor|neither|cannot)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> COUNTED = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Map<String, BigDecimal> TIMES = Map.of(
            "", BigDecimal.ONE,
            "k", BigDecimal.valueOf(1000),
            "thousand", BigDecimal.valueOf(1000),
            "m", BigDecimal.valueOf(1_000_000),
            "million", BigDecimal.valueOf(1_000_000));
    private static final Set<String> LITTLE = Set.of("a", "an", "and", "the", "of", "in", "or", "for", "to", "s", "yn");

    private final String quote;
    private final Set<String> words;

    Evidence(String quote) {
        this.quote = quote;
        this.words = words(quote);
    }

    boolean shows(Field field, Value value) {
        return switch (value) {
            case Value.Amount(var number) -> !OTHER_MEASURE.matcher(quote).find() && shows(number);
            case Value.YesNo(var yes) -> isDenied() != yes && speaksOf(field);
            case Value.Day(var day) -> shows(day);
            case Value.Text(var text) -> !text.isBlank() && Spelling.key(quote).contains(Spelling.key(text));
            case Value.Choice(var name) -> !isDenied() && names(field, name);
            case Value.Choices(var names) ->
                names.equals(List.of(Lookup.NONE))
                        ? isDenied() && speaksOf(field)
                        : !isDenied() && names.stream().allMatch(name -> names(field, name));
        };
    }

    /** Word for word, for what carries a unit or a frequency along. */
    boolean says(String given) {
        return !Spelling.key(given).isEmpty() && Spelling.key(quote).contains(Spelling.key(given));
    }

    private boolean isDenied() {
        return DENIAL.matcher(quote).find();
    }

    private boolean shows(BigDecimal number) {
        var found = NUMBER.matcher(quote);
        while (found.find()) {
            var fraction = found.group(2) == null ? "" : found.group(2);
            var times = found.group(3) == null ? "" : found.group(3).toLowerCase(Locale.ROOT);
            var read = new BigDecimal(found.group(1).replace(",", "") + fraction)
                    .multiply(TIMES.getOrDefault(times, BigDecimal.ONE));
            if (read.compareTo(number) == 0) {
                return true;
            }
        }
        return number.scale() <= 0
                && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(COUNTED.size() - 1)) <= 0
                && words.contains(COUNTED.get(number.intValueExact()));
    }

    /** Its year, its day and its month, in whatever order; the month by number or by name. */
    private boolean shows(LocalDate day) {
        var month = day.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT);
        return holds(day.getYear())
                && holds(day.getDayOfMonth())
                && (words.stream().anyMatch(word -> word.startsWith(month)) || holds(day.getMonthValue()));
    }

    private boolean holds(int number) {
        return words.stream().anyMatch(word -> word.replaceFirst("^0+", "").equals(String.valueOf(number)));
    }

    private boolean speaksOf(Field field) {
        var names = Stream.concat(
                Stream.of(field.name().replaceAll("YN$", ""), field.form().label()), field.aliases().stream());
        return names.anyMatch(this::hasAll);
    }

    private boolean names(Field field, String name) {
        var lookup = field.lookup();
        var written = lookup.stream()
                .flatMap(it -> it.variants().entrySet().stream())
                .filter(variant -> variant.getValue().equals(name))
                .map(Map.Entry::getKey);
        var ways = Stream.concat(
                Stream.of(name, lookup.map(it -> it.metadataName(name)).orElse(name)), written);
        return ways.anyMatch(this::hasAll);
    }

    private boolean hasAll(String name) {
        var wanted = words(name);
        return !wanted.isEmpty() && words.containsAll(wanted);
    }

    /** Small letters, camels parted, the plural taken off. */
    private static Set<String> words(String text) {
        var parted = text.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(parted.split("[^\\p{L}\\p{N}+%]+", -1))
                .filter(word -> !word.isEmpty() && !LITTLE.contains(word))
                .map(word -> word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                        ? word.substring(0, word.length() - 1)
                        : word)
                .collect(Collectors.toSet());
    }
}
