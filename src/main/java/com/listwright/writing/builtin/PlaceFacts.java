package com.listwright.writing.builtin;

import com.listwright.property.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where it is, and the water it lies on. */
final class PlaceFacts {
    private final Wordbook words;
    private final Facts facts;
    private final Sheet sheet;

    PlaceFacts(Wordbook words, Facts facts, Sheet sheet) {
        this.words = words;
        this.facts = facts;
        this.sheet = sheet;
    }

    void tell() {
        facts.text("City").ifPresent(city -> {
            sheet.always("city", city, "City");
            facts.text("StateOrProvince")
                    .flatMap(state -> words.perhaps("state." + state))
                    .ifPresent(state -> sheet.always("city-state", city + ", " + state, "City", "StateOrProvince"));
            facts.text("StateOrProvince")
                    .ifPresent(state -> sheet.always("city-st", city + ", " + state, "City", "StateOrProvince"));
        });
        facts.text("SubdivisionName").ifPresent(name -> sheet.once("subdivision", name, "SubdivisionName"));
        facts.text("ParkName").ifPresent(name -> sheet.once("park", name, "ParkName"));
        facts.text("UnparsedAddress")
                .map(PlaceFacts::street)
                .ifPresent(street -> sheet.always("address", street, "UnparsedAddress"));
        water();
        pool();
        schools();
        tags();
    }

    /** 418 Quillfeather Lane, of an address that goes on with town, state and ZIP. */
    private static String street(String address) {
        int comma = address.indexOf(',');
        return comma < 0 ? address : address.substring(0, comma);
    }

    private void water() {
        facts.text("WaterBodyName").ifPresent(name -> {
            boolean townToo = facts.text("City").map(name::equals).orElse(false);
            if (!townToo) {
                sheet.once("water-name", name, "WaterBodyName");
            }
        });
        if (facts.flag("WaterfrontYN").orElse(false)) {
            if (!sheet.has("front")) {
                sheet.once("front", words.say("waterfront"), "WaterfrontYN");
            }
        }
    }

    private void pool() {
        boolean own = facts.flag("PoolPrivateYN").orElse(false);
        if (own && !sheet.has("pool")) {
            sheet.once("pool", words.say("pool"), "PoolPrivateYN");
        }
        if (facts.flag("SpaYN").orElse(false)) {
            sheet.once("spa", words.say("spa"), "SpaYN");
        }
    }

    private void schools() {
        for (var field : List.of("ElementarySchool", "MiddleOrJuniorSchool", "HighSchool")) {
            facts.text(field).ifPresent(name -> sheet.item("schools", name, field, field));
        }
        List<String> districts = new ArrayList<>();
        for (var field : List.of("HighSchoolDistrict", "ElementarySchoolDistrict", "MiddleOrJuniorSchoolDistrict")) {
            facts.text(field).filter(name -> !districts.contains(name)).ifPresent(name -> {
                districts.add(name);
                sheet.item("district", name, field, field);
            });
        }
    }

    private void tags() {
        facts.text("City").ifPresent(city -> {
            sheet.always("tag-city", tag(city), "City");
        });
        var dwelling = Dwelling.of(facts);
        words.perhaps("tag." + dwelling).ifPresent(tag -> sheet.always("tag-kind", tag, "PropertyType"));
        facts.list("ArchitecturalStyle").stream()
                .findFirst()
                .flatMap(style -> words.perhaps("tag." + style))
                .ifPresent(tag -> sheet.always("tag-style", tag, "ArchitecturalStyle"));
        if (facts.flag("WaterfrontYN").orElse(false)) {
            sheet.always("tag-water", words.say("tag.waterfront"), "WaterfrontYN");
        }
    }

    private static String tag(String name) {
        var tag = new StringBuilder("#");
        for (var word : name.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                tag.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return tag.toString();
    }
}
