package com.listwright.gate.grounding;

import com.listwright.gate.RuleFile;
import com.listwright.gate.Words;
import com.listwright.property.fact.Field;
import com.listwright.property.fact.FieldType;
import com.listwright.property.fact.Lookup;
import com.listwright.property.fact.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word lists, compiled once. */
final class Lexicon {
    static final int HOME = 0;

    private static final Set<String> WORD_LISTS = Set.of(
            "function",
            "verbs",
            "light",
            "opinion",
            "ignore",
            "rooms",
            "things",
            "parts",
            "conditions",
            "same",
            "implies");
    private static final Lexicon STANDARD = new Lexicon(
            "grounding/words.txt", "grounding/everyday.txt", "grounding/topics.txt", "grounding/claims.txt");

    /** How a word behaves in a sentence. */
    enum Role {
        FUNCTION,
        VERB,
        LIGHT,
        OPINION
    }

    private final Vocabulary vocabulary = Vocabulary.standard();
    private final Map<String, Role> roles = new HashMap<>();
    private final Set<String> rooms = new HashSet<>();
    private final Set<String> things = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> conditions = new HashSet<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, List<String>> implies = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Trie<Need.Phrase> claims = new Trie<>();
    private final Trie<Boolean> ignored = new Trie<>();
    private final Topics topics;
    private final Set<String> nouns = new HashSet<>();
    private final Map<String, List<String>> valueWords = new HashMap<>();

    Lexicon(String words, String everyday, String topics, String claims) {
        words(RuleFile.read(words, WORD_LISTS));
        var plain = RuleFile.read(everyday, Set.of("between", "doings", "plain", "passing"));
        everyday(plain);
        this.topics = new Topics(RuleFile.read(topics, Topics.SECTIONS), vocabulary, this::stems);
        claims(RuleFile.read(claims, Set.of("claims", "soft")));
        values();
        passing(plain);
    }

    static Lexicon standard() {
        return STANDARD;
    }

    private void words(RuleFile file) {
        for (var line : file.section("same")) {
            var first = Stem.of(line.cell(0));
            for (var word : list(line.cell(1))) {
                same.put(Stem.of(word), first);
            }
        }
        for (var line : file.lines()) {
            for (var word : list(line.cell(0))) {
                switch (line.section()) {
                    case "function" -> role(word, Role.FUNCTION);
                    case "verbs" -> verb(word);
                    case "light" -> role(word, Role.LIGHT);
                    case "opinion" -> role(word, Role.OPINION);
                    case "ignore" -> ignored.add(keys(word), true, Boolean::logicalOr);
                    case "rooms" -> rooms.add(String.join(" ", keys(word)));
                    case "things" -> things.add(stem(word));
                    case "parts" -> parts.add(stem(word));
                    case "conditions" -> conditions.add(stem(word));
                    case "implies" ->
                        implies.put(
                                stem(word),
                                list(line.cell(1)).stream().map(this::stem).toList());
                    default -> {}
                }
            }
        }
    }

    private void everyday(RuleFile file) {
        for (var line : file.lines()) {
            for (var word : list(line.cell(0))) {
                switch (line.section()) {
                    case "between" -> role(word, Role.FUNCTION);
                    case "doings" -> verb(word);
                    case "plain" -> {
                        role(word, Role.LIGHT);
                        nouns.add(word);
                    }
                    default -> {}
                }
            }
        }
    }

    /** What claims and RESO made things of, and what is as often no thing of the home: a storm, a seat. */
    private void passing(RuleFile file) {
        for (var line : file.section("passing")) {
            list(line.cell(0)).forEach(word -> things.remove(stem(word)));
        }
    }

    private void role(String phrase, Role role) {
        var keys = keys(phrase);
        if (keys.size() == 1) {
            roles.putIfAbsent(keys.getFirst(), role);
        } else if (role == Role.LIGHT || role == Role.OPINION) {
            ignored.add(keys, true, Boolean::logicalOr);
        }
    }

    /** "=cover" is heard in that form only; "cover" also as covers, covered, covering. */
    private void verb(String word) {
        if (word.indexOf(' ') > 0) {
            return;
        }
        if (word.startsWith("=")) {
            roles.putIfAbsent(word.substring(1), Role.VERB);
            return;
        }
        var bare = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        for (var form : List.of(
                word,
                word + "s",
                word + "es",
                bare + "ed",
                bare + "ing",
                doubled(word) + "ed",
                doubled(word) + "ing")) {
            roles.putIfAbsent(form, Role.VERB);
        }
        if (word.endsWith("y")) {
            roles.putIfAbsent(word.substring(0, word.length() - 1) + "ies", Role.VERB);
            roles.putIfAbsent(word.substring(0, word.length() - 1) + "ied", Role.VERB);
        }
    }

    private static String doubled(String word) {
        return word + word.charAt(word.length() - 1);
    }

    private void claims(RuleFile file) {
        for (var line : file.lines()) {
            List<Need> needs = new ArrayList<>();
            for (var cell : list(line.cell(1))) {
                if (!cell.equals("-")) {
                    needs.add(Need.read(cell, line, vocabulary));
                }
            }
            var phrase = new Need.Phrase(needs, line.section().equals("soft"), line.place());
            for (var words : list(line.cell(0))) {
                var keys = keys(words);
                claims.add(keys, phrase, Need.Phrase::or);
                if (line.section().equals("claims")) {
                    things(keys);
                }
            }
        }
    }

    /** What a claim names may be claimed with other words beside it; the last word is the thing. */
    private void things(List<String> keys) {
        var key = keys.getLast();
        if (key.length() > 2 && !roles.containsKey(key)) {
            things.add(stem(key));
        }
    }

    /** Every value that RESO names is a claim under its own name. */
    private void values() {
        Map<String, List<Need>> named = new LinkedHashMap<>();
        for (var field : vocabulary.fields()) {
            if (!field.isPublic() || field.lookup().isEmpty() || field.type() == FieldType.YES_NO) {
                continue;
            }
            var lookup = field.lookup().orElseThrow();
            for (var value : lookup.standardNames()) {
                valueWords.put(value, valueStems(value));
                if (!value.equals(Lookup.NONE)) {
                    for (var name : spellings(value)) {
                        named.computeIfAbsent(name, none -> new ArrayList<>()).add(new Need.Value(field.name(), value));
                    }
                }
            }
            lookup.variants()
                    .forEach((written, value) -> named.computeIfAbsent(written, none -> new ArrayList<>())
                            .add(new Need.Value(field.name(), value)));
        }
        named.forEach((name, needs) -> {
            var keys = keys(name);
            things(keys);
            if (keys.size() > 1 && keys.stream().anyMatch(key -> !roles.containsKey(key))) {
                claims.add(keys, new Need.Phrase(needs, false, name), (written, ours) -> written);
            }
        });
    }

    private static List<String> spellings(String value) {
        var plain = value.replace("(s)", "").replace("(r)", "");
        if (plain.indexOf('/') < 0 || plain.indexOf(' ') >= 0) {
            return List.of(plain);
        }
        return List.of(plain, plain.replace("/", " and "));
    }

    private List<String> valueStems(String value) {
        List<String> stems = new ArrayList<>();
        for (var key : plainWords(value.replace("(s)", ""))) {
            var stem = stem(key);
            stems.add(stem);
            stems.addAll(implies.getOrDefault(stem, List.of()));
        }
        return List.copyOf(stems);
    }

    /** The stems of a value's words, with what they imply. */
    List<String> wordsOf(String value) {
        var known = valueWords.get(value);
        return known == null ? valueStems(value) : known;
    }

    private static List<String> plainWords(String text) {
        var words = Words.of(text);
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.kind(i) != Words.Kind.MARK) {
                plain.add(words.word(i));
            }
        }
        return plain;
    }

    private List<String> keys(String phrase) {
        var words = Words.of(phrase);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.is(i, "-") && !words.is(i, ".")) {
                keys.add(words.isWord(i) ? key(words.word(i)) : words.word(i));
            }
        }
        return keys;
    }

    private List<String> stems(String words) {
        return keys(words).stream().map(this::stem).toList();
    }

    static List<String> list(String cell) {
        List<String> items = new ArrayList<>();
        for (var item : cell.split(",", -1)) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }

    String key(String word) {
        return Stem.singular(word);
    }

    String stem(String word) {
        var known = stems.get(word);
        if (known != null) {
            return known;
        }
        var stem = Stem.of(word);
        return same.getOrDefault(stem, stem);
    }

    @Nullable
    Role role(Terms terms, int i) {
        var role = roles.get(terms.word(i));
        return role == null ? roles.get(terms.key(i)) : role;
    }

    /** Whether it is the name of something that homes do not have: chairs, tacks. */
    boolean isPlainNoun(Terms terms, int i) {
        return nouns.contains(terms.word(i)) && role(terms, i) == Role.LIGHT;
    }

    Trie<Need.Phrase> claims() {
        return claims;
    }

    Trie<Boolean> ignored() {
        return ignored;
    }

    boolean isRoom(String key) {
        return rooms.contains(key);
    }

    /** Whether homes, lots, buildings and sales have such a thing. */
    boolean isThing(String stem) {
        return things.contains(stem);
    }

    boolean isPart(String stem) {
        return parts.contains(stem);
    }

    boolean isCondition(String stem) {
        return conditions.contains(stem);
    }

    Topics topics() {
        return topics;
    }

    List<String> implied(String stem) {
        return implies.getOrDefault(stem, List.of());
    }

    Optional<Field> field(String name) {
        return vocabulary.field(name);
    }
}
