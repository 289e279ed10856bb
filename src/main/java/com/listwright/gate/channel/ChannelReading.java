package com.listwright.gate.channel;

import com.listwright.gate.Candidate;
import com.listwright.gate.Finding;
import com.listwright.gate.Fix;
import com.listwright.gate.Part;
import com.listwright.gate.Passage;
import com.listwright.gate.Words;
import com.listwright.property.fact.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One candidate, held against the channel that it is for. */
final class ChannelReading {
    private static final int LICENSE_DIGITS = 8;
    private static final int SHORT_SMS = 2;
    private static final Set<String> LICENSES = Set.of("dre", "calbre", "lic", "license", "brelic");

    private final Channel channel;
    private final Destination destination;
    private final Candidate candidate;
    private final States states;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();
    private Optional<Passage> body = Optional.empty();
    private boolean subject;

    ChannelReading(Channel channel, Destination destination, Candidate candidate, States states) {
        this.channel = channel;
        this.destination = destination;
        this.candidate = candidate;
        this.states = states;
    }

    List<Finding> findings() {
        return findings;
    }

    void text(Passage passage) {
        if (passage.text().isBlank()) {
            return;
        }
        body = Optional.of(passage);
        ChannelGate.RULES.sightings(passage).forEach(seen -> shown.add(seen.rule()));
        length(passage);
        hashtags(passage);
        if (applies("phone")) {
            PhoneNumbers.in(passage).forEach(seen -> add(passage, seen, Removal.of(passage, seen)));
        }
        if (applies("dead-link")) {
            Addresses.in(passage).stream()
                    .filter(seen -> seen.rule().equals("link"))
                    .map(seen -> new Sighting("dead-link", seen.start(), seen.end()))
                    .forEach(seen -> add(passage, seen, Optional.empty()));
        }
        if (channel.countedIn() == Measure.UNITS) {
            sms(passage);
        }
    }

    void part(Passage passage) {
        if (passage.text().isBlank()) {
            return;
        }
        subject |= passage.part() == Part.SUBJECT;
        var length = channel.parts().get(passage.part());
        var counted = Counts.characters(passage.text());
        if (length != null && (counted < length.least() || counted > length.most())) {
            var rule = passage.part() + "-length";
            if (applies(rule)) {
                findings.add(of(
                        passage,
                        all(rule, passage),
                        String.format(
                                Locale.ROOT,
                                "The %s has %,d characters; %d to %d are read best.",
                                passage.part(),
                                counted,
                                length.least(),
                                length.most()),
                        length.source(),
                        Optional.empty()));
            }
        }
        if (passage.part() == Part.SUBJECT && applies("false-reply")) {
            falseReply(passage);
        }
    }

    /** What has to be said somewhere, and is not. */
    void whole() {
        if (body.isEmpty()) {
            return;
        }
        var passage = body.get();
        if (applies("subject") && !subject) {
            add(passage, end("subject", passage), Optional.empty());
        }
        for (var wanted : List.of("postal-address", "opt-out", "stop")) {
            if (applies(wanted) && !shown.contains(wanted)) {
                add(passage, end(wanted, passage), Optional.empty());
            }
        }
        if (channel.identity() == Identity.REQUIRED) {
            identity(passage);
        }
    }

    private boolean applies(String rule) {
        return ChannelGate.RULES.applies(channel.id(), rule);
    }

    private void length(Passage passage) {
        if (destination.limit().isEmpty()) {
            return;
        }
        var limit = destination.limit().getAsInt();
        var text = passage.text();
        var counted = switch (channel.countedIn()) {
            case CHARACTERS -> Counts.characters(text);
            case WEIGHTED -> XText.weight(text);
            case UNITS -> SmsText.of(text).units();
        };
        if (counted <= limit) {
            return;
        }
        var from = channel.countedIn() == Measure.CHARACTERS ? Counts.placeOf(text, limit) : 0;
        findings.add(of(
                passage,
                new Sighting("length", from, text.length()),
                String.format(
                        Locale.ROOT,
                        "The text counts %,d and the limit is %,d. %s",
                        counted,
                        limit,
                        destination.ruling().words()),
                destination.ruling().source(),
                Optional.empty()));
    }

    private void hashtags(Passage passage) {
        var places = Counts.tags(passage.text());
        if (channel.hashtags().isEmpty() || places.size() <= channel.hashtags().getAsInt()) {
            return;
        }
        var most = channel.hashtags().getAsInt();
        var start = places.get(most);
        var last = places.getLast();
        var end = Counts.endOfTag(passage.text(), last);
        var reason = "%s takes %d hashtags and this has %d.".formatted(channel.name(), most, places.size());
        findings.add(of(
                passage,
                new Sighting("hashtags", start, end),
                reason,
                channel.provenance().source(),
                onlyTags(passage.text(), places, most)));
    }

    /** Where nothing but hashtags follows, the ones too many can go. */
    private static Optional<Fix> onlyTags(String text, List<Integer> places, int most) {
        var end = Counts.endOfTag(text, places.getLast());
        for (int tag = most; tag < places.size(); tag++) {
            var from = tag == most ? places.get(most) : Counts.endOfTag(text, places.get(tag - 1));
            if (!text.substring(from, places.get(tag)).isBlank() && tag > most) {
                return Optional.empty();
            }
        }
        var start = places.get(most);
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return Optional.of(new Fix(start, end, ""));
    }

    private void sms(Passage passage) {
        var message = SmsText.of(passage.text());
        if (applies("sms-encoding") && message.encoding() == SmsText.Encoding.UCS_2) {
            var place = SmsText.firstOutside(passage.text());
            var fix =
                    Lettering.signs(passage).or(() -> Lettering.emoji(passage)).map(Lettering.Edit::fix);
            var end = place + Character.charCount(passage.text().codePointAt(place));
            add(passage, new Sighting("sms-encoding", place, end), fix);
        }
        if (applies("sms-length") && message.segments() > SHORT_SMS) {
            findings.add(of(
                    passage,
                    all("sms-length", passage),
                    "This goes out as %d messages, and each is charged.".formatted(message.segments()),
                    channel.provenance().source(),
                    Optional.empty()));
        }
    }

    private void falseReply(Passage passage) {
        var words = passage.words();
        var pretends = words.size() > 1 && Set.of("re", "fwd", "fw").contains(words.word(0)) && words.is(1, ":");
        if (pretends) {
            var start = words.start(0);
            var end = words.end(1);
            var rest = end;
            while (rest < passage.text().length() && passage.text().charAt(rest) == ' ') {
                rest++;
            }
            add(passage, new Sighting("false-reply", start, end), Optional.of(new Fix(start, rest, "")));
        }
    }

    private void identity(Passage passage) {
        var place = candidate.jurisdiction().flatMap(states::find);
        var line = states.identity(place.orElse(""));
        List<String> missing =
                line.needs().stream().filter(need -> !isSaid(need, passage)).toList();
        if (!missing.isEmpty()) {
            var where = place.map(code -> "in " + states.name(code)).orElse("everywhere");
            findings.add(of(
                    passage,
                    end("identity", passage),
                    "Who advertises must be said %s: %s.".formatted(where, line.words()),
                    line.source() + "; looked up " + line.checkedOn(),
                    Optional.empty()));
        }
    }

    private boolean isSaid(String need, Passage passage) {
        return switch (need) {
            case "brokerage" -> says(passage, "ListOfficeName").orElseGet(() -> shown.contains("identity"));
            case "name" -> says(passage, "ListAgentFullName").orElse(true);
            case "license" -> hasLicense(passage.words());
            default -> true;
        };
    }

    /** Empty where the facts do not know the name. */
    private Optional<Boolean> says(Passage passage, String field) {
        return candidate
                .facts()
                .filter(home -> home.text(field).isPresent())
                .map(home -> !Names.of(only(home, field)).in(passage).isEmpty());
    }

    private static Facts only(Facts home, String field) {
        return new Facts(Map.of(field, home.value(field).orElseThrow()));
    }

    private static boolean hasLicense(Words words) {
        for (int place = 1; place < words.size(); place++) {
            if (words.isNumber(place) && words.word(place).length() == LICENSE_DIGITS) {
                for (int back = place - 1; back >= Math.max(0, place - 3); back--) {
                    if (LICENSES.contains(words.word(back))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void add(Passage passage, Sighting sighting, Optional<Fix> fix) {
        findings.add(ChannelGate.RULES.finding(passage, sighting, fix));
    }

    private static Finding of(Passage passage, Sighting sighting, String reason, String source, Optional<Fix> fix) {
        var remedy = ChannelGate.RULES.rule(sighting.rule()).remedy();
        return ChannelGate.RULES.finding(passage, sighting, reason, remedy, source, fix);
    }

    private static Sighting all(String rule, Passage passage) {
        return new Sighting(rule, 0, passage.text().length());
    }

    /** What is missing has no place: the last sign stands for it. */
    private static Sighting end(String rule, Passage passage) {
        var end = passage.text().stripTrailing().length();
        return new Sighting(rule, passage.text().offsetByCodePoints(end, -1), end);
    }
}
