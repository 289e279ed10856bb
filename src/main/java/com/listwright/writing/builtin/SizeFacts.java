package com.listwright.writing.builtin;

import com.listwright.property.fact.Facts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Rooms and areas. A half bath is a half and never one, so the counted total is not used. */
final class SizeFacts {
    private static final String FULL = "BathroomsFull";
    private static final String THREE_QUARTER = "BathroomsThreeQuarter";
    private static final String HALF = "BathroomsHalf";
    private static final BigDecimal HALF_ACRE = new BigDecimal("0.5");

    private final Wordbook words;
    private final Tongue tongue;
    private final Facts facts;
    private final Sheet sheet;

    SizeFacts(Wordbook words, Tongue tongue, Facts facts, Sheet sheet) {
        this.words = words;
        this.tongue = tongue;
        this.facts = facts;
        this.sheet = sheet;
    }

    void tell() {
        beds();
        baths();
        area("LivingArea", "LivingAreaUnits", "area");
        area("BuildingAreaTotal", "BuildingAreaUnits", "building-area");
        area("AboveGradeFinishedArea", "AboveGradeFinishedAreaUnits", "above-grade");
        area("BelowGradeFinishedArea", "BelowGradeFinishedAreaUnits", "below-grade");
        lot();
    }

    private void beds() {
        facts.number("BedroomsTotal").ifPresent(total -> {
            int beds = total.intValue();
            if (beds == 0) {
                sheet.once("studio", words.say("studio"), "BedroomsTotal");
            } else {
                sheet.once("beds", words.say("beds", beds, tongue.count(beds)), "BedroomsTotal");
                sheet.once("beds-short", words.say("beds-short", beds, String.valueOf(beds)), "BedroomsTotal");
                sheet.once("of-beds", words.say("of-beds", beds, tongue.count(beds)), "BedroomsTotal");
            }
        });
        facts.number("MainLevelBedrooms")
                .filter(beds -> beds.signum() > 0)
                .ifPresent(beds -> sheet.once(
                        "main-beds",
                        words.say("main-beds", beds.intValue(), tongue.count(beds.intValue())),
                        "MainLevelBedrooms"));
    }

    private void baths() {
        int full = count(FULL);
        int quarter = count(THREE_QUARTER);
        int half = count(HALF);
        if (full + quarter + half == 0) {
            return;
        }
        List<String> known = new ArrayList<>();
        for (var field : List.of(FULL, THREE_QUARTER, HALF)) {
            if (count(field) > 0) {
                known.add(field);
            }
        }
        var names = known.toArray(String[]::new);
        if (full > 0 && quarter == 0 && half == 0) {
            sheet.once("baths", words.say("baths", full, tongue.count(full)), names);
            sheet.once("baths-short", words.say("baths-short", full, String.valueOf(full)), names);
            sheet.once("of-baths", words.say("of-baths", full, tongue.count(full)), names);
        } else if (full > 0 && quarter == 0 && half == 1) {
            sheet.once("baths", words.say("baths-half", full, tongue.count(full)), names);
            sheet.once("baths-short", words.say("baths-short", 2, full + ".5"), names);
            sheet.once("of-baths", words.say("of-baths", 2, full + ".5"), names);
        } else {
            List<String> kinds = new ArrayList<>();
            kind(kinds, "bath.full", full);
            kind(kinds, "bath.three-quarter", quarter);
            kind(kinds, "bath.half", half);
            int last = quarter == 0 && half == 0 ? full : half > 0 ? half : quarter;
            var said = words.say("baths-kinds", last, Wordbook.strung(kinds, tongue));
            sheet.once("baths", said, names);
            sheet.once("baths-short", words.say("baths-mixed").replace("{n}", inDigits(full, quarter, half)), names);
        }
    }

    private String inDigits(int full, int quarter, int half) {
        List<String> kinds = new ArrayList<>();
        digits(kinds, "bath-short.full", full);
        digits(kinds, "bath-short.three-quarter", quarter);
        digits(kinds, "bath-short.half", half);
        return String.join(", ", kinds);
    }

    private void digits(List<String> kinds, String key, int number) {
        if (number > 0) {
            kinds.add(words.say(key, number, String.valueOf(number)));
        }
    }

    private void kind(List<String> kinds, String key, int number) {
        if (number > 0) {
            kinds.add(words.say(key, number, tongue.count(number)));
        }
    }

    private int count(String field) {
        return facts.number(field).map(BigDecimal::intValue).orElse(0);
    }

    private void area(String field, String unitField, String slot) {
        facts.number(field).filter(area -> area.signum() > 0).ifPresent(area -> {
            boolean metric = facts.text(unitField)
                    .map(unit -> unit.equals("Square Meters"))
                    .orElse(false);
            var key = metric ? "area.metric" : "area";
            sheet.once(slot, words.say(key).replace("{n}", tongue.grouped(area)), field);
            sheet.once(slot + "-short", words.say(key + ".short").replace("{n}", tongue.grouped(area)), field);
            if (!metric) {
                sheet.once("of-" + slot, words.say("of-area").replace("{n}", tongue.grouped(area)), field);
            }
        });
    }

    private void lot() {
        var acres = facts.number("LotSizeAcres").filter(lot -> lot.signum() > 0);
        var feet = facts.number("LotSizeSquareFeet").filter(lot -> lot.signum() > 0);
        if (acres.isPresent()) {
            acres(acres.get());
        } else if (feet.isPresent()) {
            var said = tongue.grouped(feet.get());
            var noun = words.say("a-lot.feet").replace("{n}", said).replace("a(n)", Tongue.article(said));
            sheet.once("lot", noun, "LotSizeSquareFeet");
            sheet.once("lot-short", words.say("lot-short.feet").replace("{n}", said), "LotSizeSquareFeet");
            sheet.once("a-lot", noun, "LotSizeSquareFeet");
        }
    }

    private void acres(BigDecimal acres) {
        var number = tongue.grouped(acres);
        var size = acres.compareTo(BigDecimal.ONE) == 0 ? "one" : acres.compareTo(HALF_ACRE) == 0 ? "half" : "many";
        var said = words.say("acres." + size).replace("{n}", number);
        sheet.once("lot", said, "LotSizeAcres");
        sheet.once("lot-short", said, "LotSizeAcres");
        var lot = words.say(size.equals("half") ? "a-lot.half" : "a-lot.acres").replace("{n}", number);
        sheet.once("a-lot", lot.replace("a(n)", Tongue.article(number)), "LotSizeAcres");
        if (acres.compareTo(BigDecimal.TWO) >= 0) {
            sheet.once("wide", said, "LotSizeAcres");
        }
    }
}
