package com.listwright.writing.builtin;

import com.listwright.property.fact.Facts;
import com.listwright.writing.builtin.Slot.Join;
import java.util.Optional;

/** Price or rent, dues and taxes, and what a building earns. */
final class MoneyFacts {
    private final Wordbook words;
    private final Tongue tongue;
    private final Facts facts;
    private final Sheet sheet;

    MoneyFacts(Wordbook words, Tongue tongue, Facts facts, Sheet sheet) {
        this.words = words;
        this.tongue = tongue;
        this.facts = facts;
        this.sheet = sheet;
    }

    void tell() {
        price();
        dues();
        amount("TaxAnnualAmount", "taxes");
        facts.number("TaxYear")
                .filter(year -> facts.knows("TaxAnnualAmount"))
                .ifPresent(year -> sheet.once("tax-year", year.toPlainString(), "TaxYear"));
        amount("GrossScheduledIncome", "gross");
        if (!sheet.has("gross")) {
            amount("GrossIncome", "gross-income");
        }
        amount("NetOperatingIncome", "net");
        amount("OperatingExpense", "expenses");
        facts.number("CapRate")
                .filter(rate -> rate.signum() > 0)
                .ifPresent(rate ->
                        sheet.once("cap-rate", words.say("percent").replace("{n}", tongue.grouped(rate)), "CapRate"));
        facts.number("WalkScore")
                .filter(score -> score.intValue() >= 70)
                .ifPresent(score -> sheet.once("walk-score", score.toPlainString(), "WalkScore"));
        facts.day("AvailabilityDate").ifPresent(day -> sheet.once("available", tongue.day(day), "AvailabilityDate"));
        facts.day("OnMarketDate")
                .filter(day ->
                        facts.text("StandardStatus").map("Coming Soon"::equals).orElse(false))
                .ifPresent(day -> sheet.once("on-market", tongue.day(day), "OnMarketDate", "StandardStatus"));
        sheet.join("terms", Join.OR);
    }

    private void price() {
        facts.number("ListPrice").ifPresent(price -> {
            boolean rent = facts.text("PropertyType")
                    .map(type -> type.endsWith("Lease"))
                    .orElse(false);
            if (rent) {
                sheet.once("rent", words.say("a-month").replace("{n}", tongue.dollars(price)), "ListPrice");
            } else {
                sheet.once("price", tongue.dollars(price), "ListPrice");
                former(price);
            }
        });
    }

    private void former(java.math.BigDecimal price) {
        for (var field : new String[] {"PreviousListPrice", "OriginalListPrice"}) {
            var before = facts.number(field).filter(amount -> amount.compareTo(price) > 0);
            if (before.isPresent() && !sheet.has("was")) {
                sheet.once("was", tongue.dollars(before.get()), field);
            }
        }
    }

    private void dues() {
        if (facts.denies("AssociationYN")) {
            sheet.once("no-dues", words.say("no-dues"), "AssociationYN");
        }
        fee("AssociationFee", "AssociationFeeFrequency")
                .ifPresent(fee -> sheet.once("dues", fee, "AssociationFee", "AssociationFeeFrequency"));
        fee("LandLeaseAmount", "LandLeaseAmountFrequency")
                .ifPresent(fee -> sheet.once("land-lease", fee, "LandLeaseAmount", "LandLeaseAmountFrequency"));
        if (facts.denies("LandLeaseYN")) {
            sheet.once("fee-simple", words.say("no-land-lease"), "LandLeaseYN");
        }
    }

    private Optional<String> fee(String amount, String frequency) {
        return facts.number(amount)
                .filter(fee -> fee.signum() > 0)
                .flatMap(fee -> facts.text(frequency)
                        .flatMap(often -> words.perhaps("often." + often))
                        .map(often -> often.replace("{n}", tongue.dollars(fee))));
    }

    private void amount(String field, String slot) {
        facts.number(field)
                .filter(amount -> amount.signum() > 0)
                .ifPresent(amount -> sheet.once(slot, tongue.dollars(amount), field));
    }
}
