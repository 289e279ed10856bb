package com.listwright.writing.builtin;

import com.listwright.property.fact.Facts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What it is: its kind and style, its age, its stories, and the floor it is on. */
final class DwellingFacts {
    private final Wordbook words;
    private final Tongue tongue;
    private final Facts facts;
    private final Sheet sheet;

    DwellingFacts(Wordbook words, Tongue tongue, Facts facts, Sheet sheet) {
        this.words = words;
        this.tongue = tongue;
        this.facts = facts;
        this.sheet = sheet;
    }

    void tell() {
        kind();
        year();
        levels();
        floor();
        construction();
        manufactured();
        facts.flag("SeniorCommunityYN")
                .filter(yes -> yes)
                .ifPresent(yes -> sheet.once("senior", words.say("senior"), "SeniorCommunityYN"));
        facts.number("NumberOfUnitsTotal")
                .filter(units -> units.intValue() > 1)
                .ifPresent(units ->
                        sheet.once("units", words.say("units", units.intValue(), count(units)), "NumberOfUnitsTotal"));
    }

    /** The style where there is one to name, else the kind of home. Both may be said again and again. */
    private void kind() {
        var subtype = facts.text("PropertySubType").orElse("");
        var plain = words.perhaps("kind." + subtype).orElse(words.say("kind." + Dwelling.of(facts)));
        var source = facts.knows("PropertySubType") ? "PropertySubType" : "PropertyType";
        sheet.always("kind", noun(plain), source);
        sheet.always("this-kind", the("this", plain), source);
        sheet.always("the-kind", the("the", plain), source);
        sheet.always("a-kind", a(plain), source);
        var style = sheet.slot("style").map(slot -> slot.bits().getFirst());
        if (style.isPresent()) {
            sheet.once("style-kind", style.get().words(), "ArchitecturalStyle");
        } else {
            sheet.always("style-kind", noun(plain), source);
        }
    }

    /** Spanish words bring their gender: "casa:f". */
    private static String noun(String word) {
        int colon = word.lastIndexOf(':');
        return colon < 0 ? word : word.substring(0, colon);
    }

    private String the(String key, String word) {
        return words.say(key + (word.endsWith(":f") ? ".f" : ".m")) + " " + noun(word);
    }

    private String a(String word) {
        return tongue.spanish() ? the("a", word) : Tongue.article(word) + " " + word;
    }

    private void year() {
        facts.number("YearBuilt").filter(year -> !isComing()).ifPresent(year -> {
            sheet.once("year", year.toPlainString(), "YearBuilt");
            if (year.intValue() < 1940) {
                sheet.once("prewar", words.say("prewar"), "YearBuilt");
            }
        });
    }

    private boolean isComing() {
        var condition = facts.list("PropertyCondition");
        return condition.contains("To Be Built") || condition.contains("Under Construction");
    }

    private void levels() {
        var levels = facts.list("Levels");
        var style =
                sheet.slot("style").map(slot -> slot.bits().getFirst().words()).orElse("");
        Optional<String> said = levels.size() == 1 ? words.perhaps("levels." + levels.getFirst()) : Optional.empty();
        if (said.filter(style::contains).isPresent()) {
            return;
        }
        var own = facts.number("Stories");
        if (said.isPresent()) {
            sheet.once("levels", said.get(), "Levels");
        } else if (own.isPresent()) {
            int stories = own.get().intValueExact();
            sheet.once("levels", words.say("stories", stories, count(own.get())), "Stories");
        }
    }

    private void floor() {
        var entry = facts.number("EntryLevel").filter(level -> level.signum() > 0);
        if (entry.isEmpty()) {
            return;
        }
        int level = entry.get().intValue();
        var top = facts.number("StoriesTotal");
        boolean isTop = top.isPresent() && top.get().intValue() == level && level > 1;
        var rank = words.say("floor")
                .replace("{rank}", words.perhaps("rank." + level).orElse(rank(level)));
        if (isTop) {
            sheet.once("floor", words.say("floor.top"), "EntryLevel", "StoriesTotal");
        } else if (level == 1) {
            sheet.once("floor", words.say("floor.ground"), "EntryLevel");
        } else {
            sheet.once("floor", rank, "EntryLevel");
        }
        if (top.isPresent() && top.get().intValue() > 3) {
            sheet.once("stories", tongue.spanish() ? top.get().toPlainString() : count(top.get()), "StoriesTotal");
        }
    }

    private String rank(int level) {
        return tongue.spanish() ? String.valueOf(level) : Tongue.rank(level);
    }

    private void construction() {
        var condition = facts.list("PropertyCondition");
        if (condition.contains("Under Construction")) {
            sheet.once("coming", words.say("under-construction"), "PropertyCondition");
        } else if (condition.contains("To Be Built")) {
            sheet.once("coming", words.say("to-be-built"), "PropertyCondition");
        } else if (facts.flag("NewConstructionYN").orElse(false)) {
            sheet.once("new", words.say("new-construction"), "NewConstructionYN");
        }
        facts.text("BuilderName").ifPresent(name -> sheet.once("builder", withoutBrackets(name), "BuilderName"));
        facts.text("BuilderModel").ifPresent(model -> sheet.once("model", withoutBrackets(model), "BuilderModel"));
    }

    private static String withoutBrackets(String name) {
        int bracket = name.indexOf(" (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    private void manufactured() {
        List<String> makers = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (var field : List.of("Make", "Model")) {
            facts.text(field).ifPresent(name -> {
                makers.add(name);
                known.add(field);
            });
        }
        if (!makers.isEmpty()) {
            sheet.once("make", String.join(" ", makers), known.toArray(String[]::new));
        }
        var length = facts.number("MobileLength");
        var width = facts.number("MobileWidth");
        boolean feet =
                facts.text("MobileDimUnits").map(unit -> unit.equals("Feet")).orElse(true);
        if (length.isPresent() && width.isPresent() && feet) {
            sheet.once(
                    "dimensions",
                    words.say("dimensions")
                            .replace("{l}", tongue.grouped(length.get()))
                            .replace("{w}", tongue.grouped(width.get())),
                    "MobileLength",
                    "MobileWidth");
        }
    }

    private String count(BigDecimal number) {
        return tongue.count(number.intValue());
    }
}
