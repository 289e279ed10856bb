package com.listwright.writing.builtin;

import com.listwright.property.fact.Facts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Garage, carport or the spaces that go with a unit; and the fireplaces, which are counted in the same way. */
final class ParkingFacts {
    private static final String PARKING = "ParkingFeatures";

    private final Wordbook words;
    private final Tongue tongue;
    private final Facts facts;
    private final Sheet sheet;

    ParkingFacts(Wordbook words, Tongue tongue, Facts facts, Sheet sheet) {
        this.words = words;
        this.tongue = tongue;
        this.facts = facts;
        this.sheet = sheet;
    }

    void tell() {
        var garage = whole("GarageSpaces");
        var carport = whole("CarportSpaces");
        garage.ifPresent(spaces -> garage(spaces));
        carport.ifPresent(spaces -> sheet.once(
                "carport",
                words.say("carport", spaces, tongue.count(spaces)).replace("{car}", car(spaces)),
                "CarportSpaces"));
        if (garage.isEmpty() && carport.isEmpty()) {
            whole("ParkingTotal").ifPresent(this::spaces);
        }
        fireplaces();
    }

    private void garage(int spaces) {
        List<String> pre = new ArrayList<>();
        List<String> known = new ArrayList<>(List.of("GarageSpaces"));
        if (facts.flag("AttachedGarageYN").orElse(false)) {
            pre.add(words.say("garage.attached"));
            known.add("AttachedGarageYN");
        }
        for (var value : facts.list(PARKING)) {
            words.perhaps("garage." + value).ifPresent(said -> {
                pre.add(said);
                known.add(PARKING);
            });
        }
        put("garage", pre, spaces, known);
    }

    private void spaces(int spaces) {
        List<String> pre = new ArrayList<>();
        List<String> known = new ArrayList<>(List.of("ParkingTotal"));
        for (var value : facts.list(PARKING)) {
            words.perhaps("space." + value).ifPresent(said -> {
                pre.add(said);
                known.add(PARKING);
            });
        }
        put("spaces", pre, spaces, known);
    }

    private void put(String key, List<String> pre, int spaces, List<String> known) {
        var said = words.say(key, spaces, tongue.count(spaces))
                .replace("{car}", car(spaces))
                .replace("{pre}", String.join(" ", pre))
                .replace("  ", " ")
                .strip();
        var articled = said.startsWith("a(n) ") ? Tongue.article(said.substring(5)) + said.substring(4) : said;
        sheet.once("parking", articled, known.stream().distinct().toArray(String[]::new));
        if (key.equals("garage")) {
            sheet.once("garage", articled, known.stream().distinct().toArray(String[]::new));
        }
    }

    private String car(int spaces) {
        return tongue.count(spaces);
    }

    private void fireplaces() {
        var number = whole("FireplacesTotal");
        boolean any = number.isPresent() || facts.flag("FireplaceYN").orElse(false);
        var features = facts.list("FireplaceFeatures");
        List<String> pre = new ArrayList<>();
        List<String> post = new ArrayList<>();
        Optional<String> stove = Optional.empty();
        for (var value : features) {
            words.perhaps("fire." + value).ifPresent(pre::add);
            words.perhaps("fire-in." + value).ifPresent(post::add);
            stove = stove.or(() -> words.perhaps("fire-stove." + value));
        }
        if (!any && pre.isEmpty() && stove.isEmpty()) {
            return;
        }
        List<String> known = new ArrayList<>();
        number.ifPresent(total -> known.add("FireplacesTotal"));
        if (number.isEmpty() && facts.knows("FireplaceYN")) {
            known.add("FireplaceYN");
        }
        if (!pre.isEmpty() || !post.isEmpty() || stove.isPresent()) {
            known.add("FireplaceFeatures");
        }
        int total = number.orElse(1);
        String said;
        if (stove.isPresent() && total == 1) {
            said = stove.get();
        } else {
            var beforehand = pre.isEmpty() ? "" : Wordbook.strung(pre, tongue);
            var where = total == 1 && !post.isEmpty() ? post.getFirst() : "";
            said = words.say("fireplaces", total, tongue.count(total))
                    .replace("{pre}", beforehand)
                    .replace("{post}", where)
                    .replace("  ", " ")
                    .strip();
            said = said.startsWith("a(n) ") ? Tongue.article(said.substring(5)) + said.substring(4) : said;
        }
        sheet.once("fireplace", said, known.toArray(String[]::new));
    }

    private Optional<Integer> whole(String field) {
        return facts.number(field).filter(number -> number.signum() > 0).map(BigDecimal::intValue);
    }
}
