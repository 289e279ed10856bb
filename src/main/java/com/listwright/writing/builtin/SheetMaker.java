package com.listwright.writing.builtin;

import com.listwright.property.fact.Facts;
import com.listwright.writing.Brief;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lays out what may be said of a home. */
final class SheetMaker {
    /** Nobody can buy it, or somebody did. */
    private static final Set<String> GONE = Set.of("Pending", "Closed", "Canceled", "Expired", "Withdrawn", "Delete");

    private final Wordbook words;
    private final Tongue tongue;
    private final NoteReader notes;

    SheetMaker(Wordbook words, Tongue tongue, NoteReader notes) {
        this.words = words;
        this.tongue = tongue;
        this.notes = notes;
    }

    Sheet of(Brief brief) {
        var facts = brief.facts();
        var sheet = new Sheet();
        var heard = notes.read(facts, brief.channel());
        new ListedFacts(words, tongue, facts, sheet).tell(heard);
        new DwellingFacts(words, tongue, facts, sheet).tell();
        new SizeFacts(words, tongue, facts, sheet).tell();
        new PlaceFacts(words, facts, sheet).tell();
        new ParkingFacts(words, tongue, facts, sheet).tell();
        new MoneyFacts(words, tongue, facts, sheet).tell();
        new LandFacts(words, tongue, facts, sheet).tell();
        heard.tell(sheet, words, tongue);
        if (facts.list("Basement").equals(List.of("Crawl Space"))) {
            sheet.always("crawl", "", "Basement");
        }
        occasion(brief, sheet);
        return sheet;
    }

    private static boolean isMoved(Facts facts) {
        var price = facts.number("ListPrice");
        return price.isPresent()
                && Stream.of("PreviousListPrice", "OriginalListPrice")
                        .flatMap(field -> facts.number(field).stream())
                        .anyMatch(former -> former.compareTo(price.get()) != 0);
    }

    /** What the text is for, as far as the facts bear it out; when there is an open house only the order says. */
    private void occasion(Brief brief, Sheet sheet) {
        var status = brief.facts().text("StandardStatus").orElse("");
        switch (brief.occasion()) {
            case NEW_LISTING -> {
                if (status.equals("Active")) {
                    sheet.always("just-listed", "", "StandardStatus");
                }
            }
            case OPEN_HOUSE ->
                brief.openHouse().ifPresent(open -> {
                    sheet.always("open-house", "");
                    sheet.always("open-when", tongue.showing(open));
                });
            case PRICE_CHANGE -> {
                if (isMoved(brief.facts()) && (sheet.has("price") || sheet.has("rent"))) {
                    sheet.always("new-price", "", "ListPrice");
                }
            }
            case JUST_SOLD -> {
                if (status.equals("Closed")) {
                    sheet.always("sold", "", "StandardStatus");
                    // What was asked is not what was paid.
                    sheet.forget("price");
                }
            }
        }
        if (!GONE.contains(status)) {
            sheet.always("for-sale", "", "StandardStatus");
        }
    }
}
