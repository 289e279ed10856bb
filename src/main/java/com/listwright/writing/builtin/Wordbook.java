package com.listwright.writing.builtin;

import com.listwright.writing.builtin.PhraseFile.Line;
import com.listwright.writing.builtin.PhraseFile.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the values of facts are said in one language. A value that does not stand in it is not written about. */
final class Wordbook {
    private static final String SAYINGS = "say";

    private final Map<String, FieldWords> fields = new LinkedHashMap<>();
    private final Map<String, String> sayings = new HashMap<>();

    /** Where a word stands when a field's values are put together: an oak door, with glass, and a bell. */
    enum Place {
        ITEM,
        PRE,
        POST,
        ALSO
    }

    record Entry(Place place, String words, String slot, int rank) {}

    /** Either every value is an item of its slot, or all are put together as the pattern says. */
    record FieldWords(
            String name, String slot, Optional<String> pattern, Optional<String> bare, Map<String, Entry> entries) {
        Optional<Entry> entry(String value) {
            return Optional.ofNullable(entries.get(value));
        }
    }

    private Wordbook(PhraseFile file) {
        for (var section : file.sections()) {
            if (section.heading().equals(SAYINGS)) {
                section.lines().forEach(this::saying);
            } else {
                var field = field(section);
                if (fields.putIfAbsent(field.name(), field) != null) {
                    throw new PhraseFile.Malformed(section.place(), field.name() + " is there twice");
                }
            }
        }
    }

    static Wordbook read(String language) {
        return new Wordbook(PhraseFile.read("words." + language + ".txt"));
    }

    Map<String, FieldWords> fields() {
        return fields;
    }

    String say(String key) {
        var said = sayings.get(key);
        if (said == null) {
            throw new IllegalStateException("no words for " + key);
        }
        return said;
    }

    Optional<String> perhaps(String key) {
        return Optional.ofNullable(sayings.get(key));
    }

    /** One thing or several: {@code beds.one}, {@code beds.many}. */
    String say(String key, int number, String count) {
        return say(key + (number == 1 ? ".one" : ".many")).replace("{n}", count);
    }

    private void saying(Line line) {
        int equals = line.text().indexOf('=');
        if (equals < 0) {
            throw line.wrong("expected name = words");
        }
        var words = line.text().substring(equals + 1).strip();
        var plain = words.startsWith("\"") && words.endsWith("\"") ? words.substring(1, words.length() - 1) : words;
        if (sayings.putIfAbsent(line.text().substring(0, equals).strip(), plain) != null) {
            throw line.wrong("this name is there twice");
        }
    }

    private static FieldWords field(Section section) {
        var heading = section.heading().split(" @", -1);
        if (heading.length != 2) {
            throw new PhraseFile.Malformed(section.place(), "expected [Field @slot]");
        }
        Optional<String> pattern = Optional.empty();
        Optional<String> bare = Optional.empty();
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (var line : section.lines()) {
            if (line.text().startsWith("=")) {
                pattern = Optional.of(line.text().substring(1).strip());
            } else if (line.text().startsWith("bare =")) {
                bare = Optional.of(line.text().substring("bare =".length()).strip());
            } else {
                for (var entry : entries(line, heading[1], entries.size()).entrySet()) {
                    if (entries.putIfAbsent(entry.getKey(), entry.getValue()) != null) {
                        throw line.wrong(entry.getKey() + " is there twice");
                    }
                }
            }
        }
        return new FieldWords(heading[0], heading[1], pattern, bare, entries);
    }

    private static Map<String, Entry> entries(Line line, String slot, int rank) {
        var text = line.text();
        var place = Place.ITEM;
        for (var one : Place.values()) {
            var mark = one.name().toLowerCase(Locale.ROOT) + ": ";
            if (text.startsWith(mark)) {
                place = one;
                text = text.substring(mark.length());
            }
        }
        int at = text.lastIndexOf(" @");
        var into = at < 0 ? slot : text.substring(at + 2).strip();
        text = at < 0 ? text : text.substring(0, at);
        Map<String, Entry> entries = new LinkedHashMap<>();
        int equals = text.indexOf(" = ");
        if (equals > 0) {
            entries.put(
                    text.substring(0, equals).strip(),
                    new Entry(place, text.substring(equals + 3).strip(), into, rank));
            return entries;
        }
        boolean article = text.startsWith("a ");
        for (var value : List.of((article ? text.substring(2) : text).split(";", -1))) {
            var name = value.strip();
            var words = name.toLowerCase(Locale.ROOT).replace("(s)", "s");
            entries.put(name, new Entry(place, article ? Tongue.article(words) + " " + words : words, into, rank++));
        }
        return entries;
    }

    /** Values as they stand in a home, put together by the field's pattern; empty where nothing can be said. */
    static Optional<String> together(FieldWords field, List<Entry> entries, Tongue tongue) {
        var items = words(entries, Place.ITEM);
        var pre = String.join(" ", words(entries, Place.PRE));
        var behind = words(entries, Place.POST);
        var post = behind.isEmpty() ? "" : strung(behind, tongue);
        List<String> parts = new ArrayList<>();
        if (!items.isEmpty()) {
            var strung = strung(items, tongue);
            boolean articled = !tongue.spanish() && (strung.startsWith("a ") || strung.startsWith("an "));
            if (articled && !pre.isEmpty() && items.size() == 1) {
                var rest = strung.substring(strung.indexOf(' ') + 1);
                parts.add(filled(field.pattern().orElseThrow(), Tongue.article(pre) + " " + pre, rest, post));
            } else {
                parts.add(filled(field.pattern().orElseThrow(), articled ? "" : pre, strung, post));
            }
        } else if ((!pre.isEmpty() || !post.isEmpty()) && field.bare().isPresent()) {
            parts.add(filled(field.bare().get(), pre, "", post));
        }
        parts.addAll(words(entries, Place.ALSO));
        return parts.isEmpty() ? Optional.empty() : Optional.of(strung(parts, tongue));
    }

    private static List<String> words(List<Entry> entries, Place place) {
        return entries.stream()
                .filter(entry -> entry.place() == place)
                .sorted((one, other) -> place == Place.PRE ? Integer.compare(one.rank(), other.rank()) : 0)
                .map(Entry::words)
                .distinct()
                .toList();
    }

    static String strung(List<String> words, Tongue tongue) {
        var strung = new StringBuilder(words.getFirst());
        for (int i = 1; i < words.size(); i++) {
            strung.append(i == words.size() - 1 ? tongue.conjunction(Slot.Join.AND, words.get(i)) : ", ");
            strung.append(words.get(i));
        }
        return strung.toString();
    }

    private static String filled(String pattern, String pre, String items, String post) {
        int open = pattern.indexOf('[');
        int close = pattern.indexOf(']');
        if (open >= 0 && close > open) {
            var perhaps = post.isEmpty() ? "" : pattern.substring(open + 1, close);
            return filled(pattern.substring(0, open) + perhaps + pattern.substring(close + 1), pre, items, post);
        }
        var text = pattern.replace("{pre}", pre).replace("{items}", items).replace("{post}", post);
        var tidy = new StringBuilder();
        for (var word : List.of(text.split(" ", -1))) {
            if (!word.isEmpty()) {
                tidy.append(tidy.isEmpty() ? "" : " ").append(word);
            }
        }
        var said = tidy.toString();
        return said.startsWith("a(n) ") ? Tongue.article(said.substring(5)) + said.substring(4) : said;
    }
}
