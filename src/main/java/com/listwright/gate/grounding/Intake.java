package com.listwright.gate.grounding;

import com.listwright.gate.Words;
import com.listwright.property.fact.Field;
import com.listwright.property.fact.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts each fact where its words may be found: in a topic, in a place of its own, among the names, in the notes. */
final class Intake {
    /** Values that are none of what their field is called: a crawl space is no basement. */
    private static final Set<String> ASIDE = Set.of("Crawl Space");

    private static final Set<String> UNSAID = Set.of(
            "PublicRemarks",
            "SyndicationRemarks",
            "Exclusions",
            "ListingKey",
            "ListingId",
            "PhotosCount",
            "VirtualTourURLUnbranded",
            "AssociationFeeFrequency",
            "LandLeaseAmountFrequency",
            "LivingAreaUnits",
            "LotSizeUnits",
            "AsOfDate",
            "LivingAreaSource",
            "BedroomsTotal",
            "BathroomsFull",
            "BathroomsHalf",
            "LivingArea",
            "ListPrice",
            "YearBuilt",
            "OriginalListPrice",
            "PreviousListPrice",
            "LotSizeAcres",
            "LotSizeSquareFeet",
            "LotSizeArea");

    /** A text proves nothing about itself. */
    private static final Set<String> UNTOLD = Set.of("PublicRemarks", "SyndicationRemarks");

    /** Not to be written about, but true where a template signs; other gates say where no name may stand. */
    private static final Set<String> ADVERTISERS = Set.of("ListAgentFullName", "ListOfficeName");

    private final Lexicon lexicon;
    private final Places places;
    private final Notes notes;
    private final Names names;
    private final Set<String> excluded;

    Intake(Lexicon lexicon, Places places, Notes notes, Names names, Set<String> excluded) {
        this.lexicon = lexicon;
        this.places = places;
        this.notes = notes;
        this.names = names;
        this.excluded = excluded;
    }

    void take(String name, Value value) {
        var field = lexicon.field(name).orElse(null);
        if (field == null || UNTOLD.contains(name) || !(field.isPublic() || ADVERTISERS.contains(name))) {
            return;
        }
        switch (value) {
            case Value.Choice(var choice) -> value(name, choice);
            case Value.Choices choices -> {
                if (!choices.none()) {
                    choices.names().forEach(choice -> value(name, choice));
                }
            }
            case Value.YesNo(var yes) -> {
                if (yes) {
                    places.note(name, List.of());
                }
            }
            case Value.Amount(var number) -> amount(name, number);
            case Value.Text(var text) -> text(name, text);
            case Value.Day day -> {
                if (!UNSAID.contains(name)) {
                    places.note(name, List.of());
                }
            }
        }
    }

    private void value(String name, String choice) {
        if (choice.equals("No") || choice.endsWith("Not Available") || choice.equals("No Garage")) {
            return;
        }
        places.noteValue(name, choice, !ASIDE.contains(choice));
        boolean isOwnWord = lexicon.field(name)
                .flatMap(Field::lookup)
                .flatMap(lookup -> lookup.standardName(choice))
                .isEmpty();
        if (isOwnWord) {
            // RESO has no such value, so no claim knows it: it says what it says, like a sentence.
            notes.read(name, choice);
        }
    }

    private void amount(String name, BigDecimal number) {
        if (number.signum() <= 0) {
            return;
        }
        if (UNSAID.contains(name)) {
            places.noteField(name);
            return;
        }
        places.note(name, List.of(number.toPlainString()));
    }

    private void text(String name, String text) {
        if (name.equals("Exclusions")) {
            excluded.addAll(stems(text));
        }
        boolean sentences = lexicon.topics().holdsSentences(name);
        if (sentences) {
            notes.read(name, text);
        }
        if (name.equals("AgentNotes") || UNSAID.contains(name)) {
            return;
        }
        var stems = stems(text);
        if (!sentences) {
            names.add(stems(text.split("\\(", 2)[0]));
            if (name.equals("UnparsedAddress")) {
                names.addStreet(stems(text.split(",", 2)[0]));
            }
        }
        if (name.equals("ParkName")) {
            stems.add("park");
        }
        if (name.equals("Zoning")) {
            stems.addAll(zone(text));
        }
        places.note(name, stems);
    }

    /** What the letters of a zone stand for: AG, R-2, C-1. */
    private List<String> zone(String text) {
        var letters = text.strip().toUpperCase(Locale.ROOT);
        var use = letters.startsWith("AG") || letters.startsWith("A-")
                ? "agricultural"
                : letters.startsWith("R")
                        ? "residential"
                        : letters.startsWith("C") || letters.startsWith("B")
                                ? "commercial"
                                : letters.startsWith("I") || letters.startsWith("M") ? "industrial" : "";
        return List.of(lexicon.stem("zoning"), lexicon.stem("zoned"), lexicon.stem(use));
    }

    private List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        var cut = Words.of(text);
        for (int i = 0; i < cut.size(); i++) {
            if (cut.kind(i) != Words.Kind.MARK) {
                stems.add(cut.isWord(i) ? lexicon.stem(cut.word(i)) : cut.word(i));
            }
        }
        return stems;
    }
}
