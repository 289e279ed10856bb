package com.listwright.property.sheet;

import com.listwright.property.fact.Field;
import com.listwright.property.fact.Value;
import com.listwright.property.fact.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Addresses in a text: known by "City, ST 00001", and by the street before it or on the line above. */
final class Addresses {
    /** Tokens of an address; {@code street} is empty where only the place is named. */
    record Address(int from, int to, String street, String city, String state, String zip) {
        String whole() {
            var place = city + ", " + state + (zip.isEmpty() ? "" : " " + zip);
            return street.isEmpty() ? place : city.isEmpty() ? street : street + ", " + place;
        }
    }

    static final Set<String> SUFFIXES = Set.of(
            "street",
            "st",
            "avenue",
            "ave",
            "road",
            "rd",
            "lane",
            "ln",
            "drive",
            "dr",
            "court",
            "ct",
            "circle",
            "cir",
            "boulevard",
            "blvd",
            "way",
            "place",
            "pl",
            "terrace",
            "trail",
            "trl",
            "parkway",
            "pkwy",
            "loop",
            "row",
            "point",
            "bend",
            "trace",
            "crescent",
            "alley",
            "mew",
            "spire",
            "reach",
            "common",
            "yard",
            "stair",
            "turn",
            "spur",
            "draw",
            "bluff",
            "knot",
            "end",
            "square",
            "highway",
            "hwy",
            "path",
            "run",
            "ridge",
            "cove",
            "crossing",
            "pass",
            "hollow");
    private static final Set<String> OPENERS = Set.of("lot", "tract", "parcel", "unit");
    static final Set<String> UNITS = Set.of("unit", "apt", "apartment", "suite", "ste", "#");
    private static final int LONGEST_STREET = 14;
    private static final int LONGEST_CITY = 3;

    private final Field state;
    private final Vocabulary vocabulary;

    Addresses(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.state = vocabulary.the("StateOrProvince");
    }

    List<Address> in(Words words, int from, int to) {
        List<Address> found = new ArrayList<>();
        int free = from;
        for (int at = from; at < to; at++) {
            var address = isState(words, at) ? aroundState(words, at, free, to) : street(words, at, free, to);
            if (address.isPresent()) {
                found.add(address.get());
                free = address.get().to();
                at = free - 1;
            }
        }
        return found;
    }

    List<Said> said(Address address) {
        List<Said> said = new ArrayList<>();
        if (!address.street().isEmpty()) {
            state(said, "UnparsedAddress", address.whole());
            StreetText.unit(address.street()).ifPresent(unit -> state(said, "UnitNumber", unit));
        }
        state(said, "City", address.city());
        if (!address.state().isEmpty()) {
            said.add(new Said(state, new Value.Choice(address.state())));
        }
        state(said, "PostalCode", address.zip());
        return said;
    }

    private void state(List<Said> said, String name, String text) {
        if (!text.isEmpty()) {
            said.add(new Said(vocabulary.the(name), new Value.Text(text)));
        }
    }

    private boolean isState(Words words, int at) {
        var token = words.at(at);
        return token.isWord()
                && token.length() == 2
                && Character.isUpperCase(words.text.charAt(token.start() + 1))
                && words.isCapital(at)
                && state.lookup().orElseThrow().standardNames().contains(words.text(at, at + 1));
    }

    private Optional<Address> aroundState(Words words, int at, int from, int end) {
        int zipAt = at + 1 < end && words.at(at + 1).is(",") ? at + 2 : at + 1;
        boolean zip =
                zipAt < end && words.at(zipAt).isNumber() && words.at(zipAt).length() == 5;
        int to = zip ? zipAfter(words, zipAt, end) : at + 1;
        boolean comma = at > from && words.at(at - 1).is(",");
        int cityEnd = comma ? at - 1 : at;
        int cityFrom = cityEnd;
        while (cityFrom > from
                && cityEnd - cityFrom <= LONGEST_CITY
                && words.isCapital(cityFrom - 1)
                && !words.at(cityFrom - 1).isBreak()) {
            cityFrom--;
        }
        if (cityFrom == cityEnd || (!comma && !zip)) {
            return Optional.empty();
        }
        boolean run = cityFrom > from
                && (words.at(cityFrom - 1).isNumber() || words.at(cityFrom - 1).is("#"));
        if (run || cityEnd - cityFrom > LONGEST_CITY) {
            cityFrom = Math.max(afterSuffix(words, cityFrom, cityEnd), cityEnd - LONGEST_CITY);
        }
        boolean joint = cityFrom > from
                && (words.at(cityFrom - 1).is(",") || words.at(cityFrom - 1).is("in"));
        int streetEnd = joint ? cityFrom - 1 : cityFrom;
        int streetFrom = streetFrom(words, streetEnd, from);
        if (streetFrom < 0 && streetEnd > from && isBetweenCells(words.at(streetEnd - 1))) {
            streetEnd = lineAbove(words, streetEnd, from);
            streetFrom = streetFrom(words, streetEnd, from);
        }
        boolean street = streetFrom >= 0;
        return Optional.of(new Address(
                street ? streetFrom : cityFrom,
                to,
                street ? StreetText.tidy(words.text(streetFrom, streetEnd)) : "",
                StreetText.tidy(words.text(cityFrom, cityEnd)),
                words.text(at, at + 1),
                zip ? words.text(zipAt, to) : ""));
    }

    private static int zipAfter(Words words, int zipAt, int end) {
        boolean plus4 = zipAt + 2 < end
                && words.at(zipAt + 1).isHyphen()
                && words.adjoins(zipAt + 1)
                && words.at(zipAt + 2).length() == 4;
        return plus4 ? zipAt + 3 : zipAt + 1;
    }

    private static int afterSuffix(Words words, int from, int end) {
        for (int at = end - 1; at > from; at--) {
            if (SUFFIXES.contains(words.at(at - 1).stem())) {
                return at;
            }
        }
        return from;
    }

    private static boolean isBetweenCells(Token token) {
        return token.isBreak() || token.is("|") || token.is("•");
    }

    private static int lineAbove(Words words, int streetEnd, int from) {
        int end = streetEnd;
        while (end > from
                && (isBetweenCells(words.at(end - 1)) || words.at(end - 1).is(","))) {
            end--;
        }
        return end;
    }

    /**
     * Back over capitalised words, numbers and their marks to the number or the "Lot 7" with which a street begins; or
     * -1.
     */
    private static int streetFrom(Words words, int streetEnd, int from) {
        int start = -1;
        boolean word = false;
        for (int at = streetEnd - 1; at >= from && streetEnd - at <= LONGEST_STREET && isOfStreet(words, at); at--) {
            if (word && ((words.at(at).isNumber() && !isUnitNumber(words, at)) || isOpener(words, at))) {
                start = at;
            }
            word |= words.at(at).isWord() && words.at(at).length() > 1;
        }
        return start;
    }

    private static boolean isOpener(Words words, int at) {
        return OPENERS.contains(words.at(at).stem()) && words.at(at + 1).isNumber();
    }

    private static boolean isUnitNumber(Words words, int at) {
        return at > 0
                && (UNITS.contains(words.at(at - 1).stem())
                        || words.at(at - 1).is("space")
                        || OPENERS.contains(words.at(at - 1).stem()));
    }

    private static boolean isOfStreet(Words words, int at) {
        var token = words.at(at);
        return token.isNumber()
                || words.isCapital(at)
                || token.is(",")
                || token.is("#")
                || token.isHyphen()
                || (token.is(".") && words.isShortened(at - 1))
                || (token.isWord() && Character.isDigit(words.text.charAt(token.start())));
    }

    /**
     * A street that stands without its city, at the start of a line or behind a label, and is known by its last word.
     */
    private Optional<Address> street(Words words, int at, int from, int end) {
        boolean opens = words.at(at).isNumber()
                && (at == from || words.at(at - 1).isBreak() || words.at(at - 1).is("at"));
        if (!opens) {
            return Optional.empty();
        }
        int to = at + 1;
        while (to < end && to - at < 7 && words.isCapital(to)) {
            if (SUFFIXES.contains(words.at(to).stem()) && to - at > 1) {
                int unitTo = unitAfter(words, to + 1, end);
                boolean placeFollows = (unitTo < end && (words.at(unitTo).is(",") || words.isCapital(unitTo)))
                        || (unitTo + 1 < end
                                && isBetweenCells(words.at(unitTo))
                                && words.isCapital(unitTo + 1)
                                && placeOn(words, unitTo + 1, end));
                return placeFollows
                        ? Optional.empty()
                        : Optional.of(new Address(at, unitTo, StreetText.tidy(words.text(at, unitTo)), "", "", ""));
            }
            to++;
        }
        return Optional.empty();
    }

    private boolean placeOn(Words words, int at, int end) {
        int last = Math.min(Math.min(words.lineEnd(at), end), at + 6);
        for (int i = at; i < last; i++) {
            if (isState(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static int unitAfter(Words words, int at, int end) {
        int from = at < end && words.at(at).is(",") ? at + 1 : at;
        if (from + 1 >= end || !UNITS.contains(words.at(from).stem())) {
            return at;
        }
        int to = from + 2;
        while (to < end
                && words.adjoins(to)
                && (words.at(to).isNumber() || words.at(to).isWord())) {
            to++;
        }
        return to;
    }
}
