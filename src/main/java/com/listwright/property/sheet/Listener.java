package com.listwright.property.sheet;

import com.listwright.property.fact.Field;
import com.listwright.property.fact.FieldType;
import com.listwright.property.fact.Lookup;
import com.listwright.property.fact.Normaliser;
import com.listwright.property.fact.Reading;
import com.listwright.property.fact.Value;
import com.listwright.property.sheet.Labels.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through tokens and notes what is stated: freely in prose, or behind a label that says what is meant. */
final class Listener {
    private static final int HEDGE_REACH = 3;
    private static final int LONGEST_VALUE = 12;
    private static final int LONGEST_NAME = 255;
    private static final Set<String> GO_ON = Set.of("-", "–", "/", "to", "or", ":");
    private static final Set<String> PLACES =
            Set.of("UnparsedAddress", "City", "CountyOrParish", "SubdivisionName", "ParkName");
    private static final Set<String> NO = Set.of("no", "none", "n");

    private final Normaliser normaliser;
    private final SayingsFile sayings;
    private final Gaps gaps;
    private final Phrases hedges;

    Listener(Normaliser normaliser, SayingsFile sayings, Gaps gaps) {
        this.normaliser = normaliser;
        this.sayings = sayings;
        this.gaps = gaps;
        this.hedges = sayings.list("hedge");
    }

    void prose(Words words, int from, int to, Findings findings) {
        scan(words, from, to, List.of(sayings.anywhere()), Optional.empty(), findings);
    }

    void labelled(Words words, Labelled labelled, Optional<Field> field, Findings findings) {
        int from = labelled.valueFrom();
        int to = labelled.to();
        var label = new Span(
                words.at(labelled.from()).start(),
                words.at(Math.max(to, labelled.from() + 1) - 1).end());
        var whole = sayings.behind(labelled.label())
                .flatMap(section -> from < to ? section.longestAt(words, from, to) : Optional.empty());
        if (whole.filter(heard -> heard.to() == to).isPresent()) {
            findings.addAll(whole.get().said(), label);
            return;
        }
        int read = field.map(known ->
                        known.type() == FieldType.CHOICES ? from : single(words, known, from, to, label, findings))
                .orElse(from);
        List<Sayings> heard = new ArrayList<>();
        sayings.behind(labelled.label()).ifPresent(heard::add);
        if (field.isPresent() && field.get().type().isWords()) {
            return;
        }
        heard.add(sayings.anywhere());
        scan(words, read, to, heard, field.filter(known -> known.type() == FieldType.CHOICES), findings);
    }

    /** Reads as much of the value as the field takes; the token behind it. */
    private int single(Words words, Field field, int from, int to, Span label, Findings findings) {
        if (field.type().isWords()) {
            read(field, unstopped(field, words.text(from, to))).forEach(said -> findings.add(said, label));
            return to;
        }
        for (int end = Math.min(to, from + LONGEST_VALUE); end > from; end--) {
            boolean stops = end == to
                    || (!GO_ON.contains(words.at(end).stem())
                            && !(words.at(end).isWord()
                                    && (words.adjoins(end)
                                            || (field.type() == FieldType.MONEY
                                                    && words.text(from, end).length() < 3))));
            var said = stops && !",;.(".contains(words.at(end - 1).stem())
                    ? read(field, words.text(from, end))
                    : List.<Said>of();
            if (!said.isEmpty()) {
                var span = new Span(label.start(), words.at(end - 1).end());
                said.forEach(one -> findings.add(one, span));
                return end;
            }
        }
        return from;
    }

    /** A name does not end in the full stop of its sentence. */
    private static String unstopped(Field field, String text) {
        boolean sentence =
                text.endsWith(".") && !text.endsWith("..") && field.limits().maxLength() <= LONGEST_NAME;
        var name = sentence ? text.substring(0, text.length() - 1) : text;
        return PLACES.contains(field.name()) ? StreetText.tidy(name) : name;
    }

    private List<Said> read(Field field, String written) {
        return normaliser.read(field, written) instanceof Reading.Known(var facts)
                ? facts.entrySet().stream()
                        .map(fact -> new Said(fact.getKey(), fact.getValue()))
                        .toList()
                : List.of();
    }

    private void scan(Words words, int from, int to, List<Sayings> heard, Optional<Field> list, Findings findings) {
        int at = from;
        while (at < to) {
            var longest = longestAt(words, at, to, heard, list);
            if (longest.isEmpty()) {
                at = list.isPresent() && isDenial(words, at, from, to) ? deny(words, at, list.get(), findings) : at + 1;
            } else {
                var found = longest.get();
                if (!isHedged(words, from, found.from()) && !isRange(words, from, found.from())) {
                    findings.addAll(
                            found.said(),
                            new Span(
                                    words.at(found.from()).start(),
                                    words.at(found.to() - 1).end()));
                }
                at = found.to();
            }
        }
    }

    private Optional<Heard> longestAt(Words words, int at, int to, List<Sayings> heard, Optional<Field> list) {
        Heard longest = null;
        if (list.isPresent()) {
            var value = gaps.values(list.get()).longestAt(words, at, to);
            if (value.isPresent()) {
                longest = new Heard(
                        at,
                        value.get().to(),
                        List.of(new Said(
                                list.get(),
                                new Value.Choices(List.of(value.get().name())))));
            }
        }
        for (var sayings : heard) {
            var found = sayings.longestAt(words, at, to);
            if (found.isPresent() && (longest == null || found.get().length() > longest.length())) {
                longest = found.get();
            }
        }
        return Optional.ofNullable(longest);
    }

    /** "None" alone behind a label of a list. */
    private static boolean isDenial(Words words, int at, int from, int to) {
        return at == from
                && NO.contains(words.at(at).stem())
                && (at + 1 == to || !words.at(at + 1).isWord());
    }

    private static int deny(Words words, int at, Field field, Findings findings) {
        var span = new Span(words.at(at).start(), words.at(at).end());
        findings.add(new Said(field, new Value.Choices(List.of(Lookup.NONE))), span);
        return at + 1;
    }

    private boolean isHedged(Words words, int from, int at) {
        int seen = 0;
        for (int before = at - 1; before >= from && seen < HEDGE_REACH; before--, seen++) {
            var token = words.at(before);
            boolean dash = token.isHyphen() && !words.adjoins(before);
            if (token.isBreak()
                    || dash
                    || (".;:,!?(|".contains(token.stem())
                            && !token.stem().isEmpty()
                            && !words.isShortened(before - 1))) {
                return false;
            }
            if (hedges.endAt(words, before, at) > 0
                    || (token.is("for")
                            && before > from
                            && (words.at(before - 1).is("room")
                                    || words.at(before - 1).is("space")))) {
                return true;
            }
        }
        return false;
    }

    /** "2-3 bedrooms", "3 to 4 acres" and the tail of a telephone number state no number. */
    private static boolean isRange(Words words, int from, int at) {
        if (!words.at(at).isNumber() || at - 2 < from) {
            return false;
        }
        var joint = words.at(at - 1);
        return ((joint.isHyphen() && words.adjoins(at)) || joint.is("to") || joint.is("or"))
                && words.at(at - 2).isNumber();
    }
}
