package com.listwright.property.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every field that a home may have: the one place that the form, the importers, the prompts and the gates read. */
public final class Vocabulary {
    private static final Vocabulary STANDARD = new Vocabulary(VocabularyFiles.fields());

    private static final List<String> COUNTS = List.of("numberof", "noof", "#of", "#", "no");

    private final List<Field> fields;
    private final Map<String, Field> byName = new HashMap<>();
    private final Map<String, Field> byHeading = new HashMap<>();

    private Vocabulary(List<Field> fields) {
        this.fields = List.copyOf(fields);
        for (var field : fields) {
            byName.put(Spelling.key(field.name()), field);
            byHeading.put(Spelling.key(field.name()), field);
            field.aliases().forEach(alias -> byHeading.put(Spelling.key(alias), field));
        }
    }

    public static Vocabulary standard() {
        return STANDARD;
    }

    /** In the order of the form: group by group. */
    public List<Field> fields() {
        return fields;
    }

    /** By RESO name in whatever case: ListPrice, listprice, LISTPRICE. */
    public Optional<Field> field(String name) {
        return Optional.ofNullable(byName.get(Spelling.key(name)));
    }

    /** By RESO name or by what people write over a column or before a colon: Beds, SqFt, Yr Built. */
    public Optional<Field> heading(String words) {
        var key = Spelling.key(words);
        var field = Optional.ofNullable(byHeading.get(key));
        return COUNTS.stream()
                .filter(key::startsWith)
                .map(count -> Optional.ofNullable(byHeading.get(key.substring(count.length()))))
                .reduce(field, (known, found) -> known.isPresent() ? known : found);
    }

    /** A field that the program itself speaks of. */
    public Field the(String name) {
        return field(name).orElseThrow(() -> new IllegalArgumentException("no field " + name));
    }
}
