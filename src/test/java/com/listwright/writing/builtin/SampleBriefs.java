package com.listwright.writing.builtin;

import com.listwright.property.Examples;
import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Intake;
import com.listwright.writing.Brief;
import com.listwright.writing.Language;
import com.listwright.writing.Occasion;
import com.listwright.writing.Signature;
import com.listwright.writing.Tone;
import java.util.ArrayList;
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
