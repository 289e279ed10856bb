package com.listwright.property.fact;

import java.time.LocalDate;
import java.util.Optional;

/** Where one fact says that there is none, and another describes it. */
final class Denials {
    private Denials() {}

    static Optional<Question> garageDenied(Facts facts, LocalDate today) {
        boolean spaces = Checks.some(facts, "GarageSpaces");
        boolean attached = facts.flag("AttachedGarageYN").orElse(false);
        return Checks.when(
                facts.denies("GarageYN") && (spaces || attached),
                "GarageYN",
                "Says that there is no garage, but %s. Which is right?"
                        .formatted(
                                spaces
                                        ? "garage spaces are " + Checks.written(facts, "GarageSpaces")
                                        : "the garage is said to be attached"));
    }

    static Optional<Question> carportDenied(Facts facts, LocalDate today) {
        return Checks.when(
                facts.denies("CarportYN") && Checks.some(facts, "CarportSpaces"),
                "CarportYN",
                "Says that there is no carport, but carport spaces are %s. Which is right?"
                        .formatted(Checks.written(facts, "CarportSpaces")));
    }

    static Optional<Question> fireplaceDenied(Facts facts, LocalDate today) {
        boolean denied = facts.denies("FireplaceYN") || facts.denies("FireplacesTotal");
        boolean there = Checks.some(facts, "FireplacesTotal")
                || !facts.list("FireplaceFeatures").isEmpty()
                || facts.flag("FireplaceYN").orElse(false);
        return Checks.when(
                denied && there,
                "FireplaceYN",
                "One fact says that there is no fireplace, another describes one. Which is right?");
    }

    static Optional<Question> poolDenied(Facts facts, LocalDate today) {
        var own = facts.list("PoolFeatures").stream()
                .filter(feature -> !feature.equals("Community") && !feature.equals("Association"))
                .toList();
        return Checks.when(
                facts.denies("PoolPrivateYN") && !own.isEmpty(),
                "PoolPrivateYN",
                "Says that there is no private pool, but describes one as %s. Is it the community's?"
                        .formatted(String.join(", ", own)));
    }

    static Optional<Question> waterfrontDenied(Facts facts, LocalDate today) {
        return Checks.when(
                facts.denies("WaterfrontYN")
                        && !facts.list("WaterfrontFeatures").isEmpty(),
                "WaterfrontYN",
                "Says that it is not on the water, but names %s. Which is right?"
                        .formatted(String.join(", ", facts.list("WaterfrontFeatures"))));
    }

    static Optional<Question> viewDenied(Facts facts, LocalDate today) {
        return Checks.when(
                facts.denies("ViewYN") && !facts.list("View").isEmpty(),
                "ViewYN",
                "Says that there is no view, but names %s. Which is right?"
                        .formatted(String.join(", ", facts.list("View"))));
    }

    static Optional<Question> associationDenied(Facts facts, LocalDate today) {
        return Checks.when(
                facts.denies("AssociationYN") && Checks.some(facts, "AssociationFee"),
                "AssociationYN",
                "Says that there is no association, but there is a fee of $%s. Which is right?"
                        .formatted(Checks.written(facts, "AssociationFee")));
    }

    static Optional<Question> noneBesideSome(Facts facts, LocalDate today) {
        return facts.values().entrySet().stream()
                .filter(fact -> fact.getValue() instanceof Value.Choices(var names)
                        && names.size() > 1
                        && names.contains(Lookup.NONE))
                .findFirst()
                .map(fact -> new Question(
                        fact.getKey(),
                        "Says None and %s at once. Which is right?"
                                .formatted(fact.getValue()
                                        .words()
                                        .replace("None, ", "")
                                        .replace(", None", ""))));
    }
}
