package com.listwright.writing.builtin;

import com.listwright.property.fact.Facts;
import java.util.List;
import java.util.Locale;

/** How ground lies and is divided. */
final class LandFacts {
    private final Wordbook words;
    private final Tongue tongue;
    private final Facts facts;
    private final Sheet sheet;

    LandFacts(Wordbook words, Tongue tongue, Facts facts, Sheet sheet) {
        this.words = words;
        this.tongue = tongue;
        this.facts = facts;
        this.sheet = sheet;
    }

    void tell() {
        for (var field : List.of("CultivatedArea", "PastureArea", "WoodedArea")) {
            facts.number(field)
                    .filter(area -> area.signum() > 0)
                    .ifPresent(area -> sheet.item(
                            "divided", words.say("area." + field).replace("{n}", tongue.grouped(area)), field, field));
        }
        facts.text("Zoning")
                .filter(zoning -> !zoning.equalsIgnoreCase("None"))
                .ifPresent(zoning -> sheet.once("zoning", zoning, "Zoning"));
        facts.text("Zoning")
                .filter("None"::equalsIgnoreCase)
                .ifPresent(none -> sheet.once("no-zoning", words.say("no-zoning"), "Zoning"));
        if (!tongue.spanish()) {
            facts.text("Topography")
                    .filter(LandFacts::isShort)
                    .ifPresent(lie -> sheet.once("topography", lie.toLowerCase(Locale.ROOT), "Topography"));
        }
        denied("WaterSource", "no-water");
        denied("Sewer", "no-sewer");
        denied("Utilities", "no-utilities");
        denied("Heating", "no-heating");
        denied("Cooling", "no-cooling");
        if (facts.list("WaterSource").equals(List.of("Public"))
                && facts.list("Sewer").equals(List.of("Public Sewer"))) {
            sheet.once("mains", words.say("mains"), "WaterSource", "Sewer");
        }
        if (facts.flag("HorseYN").orElse(false)) {
            sheet.once("horses-ok", words.say("horses-ok"), "HorseYN");
        }
    }

    private static boolean isShort(String text) {
        return text.length() <= 30 && text.chars().allMatch(letter -> Character.isLetter(letter) || letter == ' ');
    }

    private void denied(String field, String slot) {
        if (facts.denies(field)) {
            sheet.once(slot, words.say(slot), field);
        }
    }
}
