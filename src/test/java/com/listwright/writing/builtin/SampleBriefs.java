package com.listwright.writing.builtin;

import com.listwright.property.Examples;
import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Intake;
import com.listwright.property.fact.Value;
import com.listwright.writing.Brief;
import com.listwright.writing.Language;
import com.listwright.writing.Occasion;
import com.listwright.writing.OpenHouse;
import com.listwright.writing.Signature;
import com.listwright.writing.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What an office could order for the forty sample homes. */
final class SampleBriefs {
    static final List<Facts> HOMES =
            Examples.homes().stream().map(Intake::facts).toList();

    static final List<String> CHANNELS = List.of(
            "mls",
            "website",
            "headline",
            "instagram",
            "facebook",
            "linkedin",
            "x",
            "google-business",
            "video-script",
            "sms",
            "flyer",
            "email");

    /** What channels take, in characters; a text message and a post leave room for whoever advertises. */
    static final Map<String, Integer> LIMITS = Map.of(
            "mls",
            1000,
            "headline",
            100,
            "instagram",
            2200,
            "linkedin",
            3000,
            "x",
            240,
            "google-business",
            1500,
            "sms",
            260);

    private static final OpenHouse OPEN =
            new OpenHouse(LocalDate.of(2026, 11, 28), LocalTime.of(13, 0), LocalTime.of(15, 30));

    private SampleBriefs() {}

    static Brief brief(Facts facts, String channel, Tone tone, Language language) {
        return new Brief(
                "prop_" + facts.text("ListingKey").orElse("1"),
                facts,
                channel,
                OptionalInt.empty(),
                tone,
                language,
                Occasion.NEW_LISTING,
                Optional.empty(),
                Optional.empty(),
                new Signature("Ana Ruiz", "Harbor Office", null),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same home as the occasion needs it: sold, or dearer before (every third one cheaper), or open on a Saturday.
     */
    static Brief on(Brief brief, Occasion occasion) {
        var known = new LinkedHashMap<>(brief.facts().values());
        if (occasion == Occasion.JUST_SOLD) {
            known.put("StandardStatus", new Value.Choice("Closed"));
        }
        if (occasion == Occasion.PRICE_CHANGE) {
            var rose = brief.seed().hashCode() % 3 == 0;
            brief.facts()
                    .number("ListPrice")
                    .map(price -> price.multiply(new BigDecimal(rose ? "0.95" : "1.05"))
                            .setScale(0, RoundingMode.HALF_UP))
                    .ifPresent(before -> known.put("PreviousListPrice", new Value.Amount(before)));
        }
        return ordered(brief, new Facts(known), occasion);
    }

    static Brief ordered(Brief brief, Facts facts, Occasion occasion) {
        return new Brief(
                brief.seed(),
                facts,
                brief.channel(),
                brief.limit(),
                brief.tone(),
                brief.language(),
                occasion,
                occasion == Occasion.OPEN_HOUSE ? Optional.of(OPEN) : Optional.empty(),
                brief.voice(),
                brief.signature(),
                brief.notes(),
                brief.instruction());
    }

    /** The facts with what is stated of the open house, as they are put before the gates. */
    static Facts stated(Brief brief) {
        var known = new LinkedHashMap<>(brief.facts().values());
        brief.openHouse()
                .ifPresent(open -> known.merge(
                        "AgentNotes",
                        new Value.Text("Open house on " + open.words() + "."),
                        (notes, said) -> new Value.Text(notes.words() + "\n" + said.words())));
        return new Facts(known);
    }

    static List<Brief> all(Language language) {
        List<Brief> briefs = new ArrayList<>();
        for (var home : HOMES) {
            for (var channel : CHANNELS) {
                for (var tone : Tone.values()) {
                    briefs.add(brief(home, channel, tone, language));
                }
            }
        }
        return briefs;
    }

    static String name(Brief brief) {
        return "%s %s %s %s".formatted(brief.seed(), brief.channel(), brief.tone(), brief.language());
    }
}
