package com.listwright.gate.fairhousing;

import com.listwright.gate.Passage;
import com.listwright.gate.Severity;
import com.listwright.gate.Words;
import com.listwright.property.fact.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A passage with everything that the rules see in it: shields first, then people, then frames around people. */
final class Scene {
    private static final List<String> NAMES = List.of(
            "StreetName",
            "City",
            "CountyOrParish",
            "SubdivisionName",
            "BuildingName",
            "ParkName",
            "ElementarySchool",
            "MiddleOrJuniorSchool",
            "HighSchool",
            "ElementarySchoolDistrict",
            "MiddleOrJuniorSchoolDistrict",
            "HighSchoolDistrict",
            "UnparsedAddress",
            "CrossStreet",
            "MLSAreaMajor");
    private static final int LONGEST_NAME = 4;

    private final Rulebook rulebook;
    private final Reading reading;
    private final Tags seen;
    private final Tags tags;
    /** For each word the end of the longest allowed stretch that starts at or before it. */
    private final int[] shieldEnd;

    private final boolean[] insideShield;
    /** Words of places that the facts name. */
    private final BitSet named = new BitSet();

    private final List<Sighting> sightings = new ArrayList<>();

    private Scene(Rulebook rulebook, Passage passage, Optional<Facts> facts) {
        this.rulebook = rulebook;
        this.reading = Reading.of(passage, rulebook.lexicon().wordbook());
        this.seen = rulebook.lexicon().phrasebook().tags(reading);
        this.shieldEnd = new int[reading.size()];
        this.insideShield = new boolean[reading.size()];
        shield(facts);
        this.tags = unshielded();
        compound();
        look(facts.flatMap(home -> home.flag("SeniorCommunityYN")).orElse(false));
    }

    static Scene of(Rulebook rulebook, Passage passage, Optional<Facts> facts) {
        return new Scene(rulebook, passage, facts);
    }

    Reading reading() {
        return reading;
    }

    Tags tags() {
        return tags;
    }

    /** As the words stand, with names and materials. */
    Tags seen() {
        return seen;
    }

    /** Whether this belongs to a name of the facts, as a hashtag runs it together too: #HeronFlats. */
    boolean isNamed(int word) {
        return named.get(word);
    }

    boolean isShielded(int start, int end) {
        return shieldEnd[start] >= end;
    }

    /** In reading order, none touching another. */
    List<Sighting> sightings() {
        return sightings;
    }

    private void shield(Optional<Facts> facts) {
        rulebook.allowed().matches(reading, seen, (rule, match) -> cover(match.start(), match.end()));
        names();
        facts.ifPresent(this::namesFrom);
        var until = 0;
        for (int word = 0; word < shieldEnd.length; word++) {
            insideShield[word] = until > word;
            until = Math.max(until, shieldEnd[word]);
            shieldEnd[word] = until > word ? until : 0;
        }
    }

    private void cover(int start, int end) {
        if (start < shieldEnd.length) {
            shieldEnd[start] = Math.max(shieldEnd[start], end);
        }
    }

    /** Capitalised words before Street, Hills, Parish; not where everything is capitals. */
    private void names() {
        for (int word = 1; word < reading.size(); word++) {
            if (reading.isCapitalised(word) && rulebook.endsName(reading.word(word)) && !isShouted(word)) {
                var first = word;
                while (first > 0
                        && word - first < LONGEST_NAME
                        && reading.sentence(first - 1) == reading.sentence(word)
                        && (reading.isCapitalised(first - 1)
                                || reading.word(first - 1).equals("'s"))
                        && !reading.isMark(first - 1)) {
                    first--;
                }
                if (first < word) {
                    cover(first, word + 1);
                }
            }
        }
    }

    private boolean isShouted(int word) {
        return reading.end(word) - reading.start(word) > 1
                && Character.isUpperCase(reading.passage().text().charAt(reading.end(word) - 1));
    }

    private void namesFrom(Facts home) {
        for (var field : NAMES) {
            home.text(field).ifPresent(this::name);
        }
    }

    private void name(String name) {
        var words = Words.of(name);
        List<String> wanted = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            if (words.isWord(word) || words.isNumber(word)) {
                wanted.add(words.word(word));
            }
        }
        if (wanted.isEmpty()) {
            return;
        }
        var tag = String.join("", wanted);
        for (int start = 0; start < reading.size(); start++) {
            var same = 0;
            while (same < wanted.size()
                    && start + same < reading.size()
                    && reading.word(start + same).equals(wanted.get(same))) {
                same++;
            }
            int end = same == wanted.size() ? start + same : endOfTag(start, tag);
            cover(start, end);
            named.set(start, Math.max(start, end));
        }
    }

    /** A name may be run together, and read as other words: #HeronFlats is no "her on flats". */
    private int endOfTag(int start, String tag) {
        var written = new StringBuilder();
        int end = start;
        while (end < reading.size() && reading.start(end) == reading.start(start) && written.length() < tag.length()) {
            written.append(reading.word(end++));
        }
        return tag.contentEquals(written) ? end : start;
    }

    private Tags unshielded() {
        var left = new Tags(reading.size());
        for (int word = 0; word < reading.size(); word++) {
            for (int tag = seen.at(word); tag >= 0; tag = seen.next(tag)) {
                var concept = rulebook.lexicon().concepts().get(seen.concept(tag));
                if (!concept.isShieldable() || !isShielded(word, seen.end(tag))) {
                    left.add(word, seen.concept(tag), seen.end(tag));
                }
            }
        }
        return left;
    }

    private void compound() {
        List<int[]> found = new ArrayList<>();
        rulebook.compounds().matches(reading, tags, (rule, match) -> {
            var named = classOf(rule, match);
            if (!named.isEmpty() && !isShielded(match.start(), match.end())) {
                found.add(new int[] {match.start(), rulebook.lexicon().compound(named), match.end()});
            }
        });
        found.forEach(tag -> tags.add(tag[0], tag[1], tag[2]));
    }

    private void look(boolean seniorCommunity) {
        List<Sighting> all = new ArrayList<>();
        rulebook.frames().matches(reading, tags, (rule, match) -> {
            var named = classOf(rule, match);
            if (named.isEmpty()
                    || rulebook.isQuiet(rule)
                    || isShielded(match.start(), match.end())
                    || insideShield[match.start()]
                    || (seniorCommunity && isForOlderPersons(rule, named, match))) {
                return;
            }
            var blocks = rulebook.reasons().frame(rule.frame()).severity() == Severity.BLOCK;
            all.add(new Sighting(rule, named, match.start(), match.end(), blocks));
        });
        all.sort(Comparator.comparing((Sighting one) -> !one.rule().isMild())
                .thenComparing(one -> !one.blocks())
                .thenComparing(one -> one.start() - one.end())
                .thenComparing(Sighting::start));
        var taken = new boolean[reading.size()];
        for (var one : all) {
            var free = true;
            for (int word = one.start(); word < one.end(); word++) {
                free &= !taken[word];
            }
            if (free) {
                Arrays.fill(taken, one.start(), one.end(), true);
                sightings.add(one);
            }
        }
        sightings.sort(Comparator.comparing(Sighting::start));
    }

    /** In housing for older persons age may be spoken of, and so may the ages of children. */
    private boolean isForOlderPersons(Rule rule, String named, Pattern.Match match) {
        if (rule.isForOlderPersons()) {
            return true;
        }
        return named.equals("age")
                || (match.person() >= 0
                        && rulebook.lexicon()
                                .concepts()
                                .get(match.person())
                                .section()
                                .equals("age"));
    }

    private String classOf(Rule rule, Pattern.Match match) {
        if (!rule.protectedClass().isEmpty()) {
            return rule.protectedClass();
        }
        return match.person() < 0
                ? ""
                : rulebook.lexicon().concepts().get(match.person()).section();
    }
}
