package com.listwright.property.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ways in which facts disagree; each is a sentence with the figures in it. */
final class Checks {
    static final List<Check> ALL = List.of(
            Denials::garageDenied,
            Denials::carportDenied,
            Denials::fireplaceDenied,
            Denials::poolDenied,
            Denials::waterfrontDenied,
            Denials::viewDenied,
            Denials::associationDenied,
            Denials::noneBesideSome,
            Checks::lotSizes,
            Checks::areaParts,
            Checks::builtInTheFuture,
            Checks::newButOld,
            Checks::lowPrice,
            Checks::rentOrPrice,
            Checks::storiesAndLevels,
            Checks::floorAboveTheRoof,
            Checks::moreHalfBaths,
            Checks::bathCount,
            Checks::mainLevelBedrooms,
            Checks::parkingSum,
            Checks::feeHowOften,
            Checks::offTheMarket,
            Checks::taxYear);

    private static final BigDecimal SQUARE_FEET_AN_ACRE = BigDecimal.valueOf(43_560);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");
    private static final BigDecimal LOW_PRICE = BigDecimal.valueOf(50_000);
    private static final BigDecimal HIGH_RENT = BigDecimal.valueOf(50_000);
    private static final BigDecimal LOW_SALE = BigDecimal.valueOf(10_000);
    private static final Set<String> HOMES = Set.of("Residential", "Residential Income");
    private static final Set<String> OFF_MARKET = Set.of("Closed", "Canceled", "Expired", "Withdrawn", "Delete");
    private static final Map<String, Integer> LEVELS = Map.of("One", 1, "Two", 2, "Three Or More", 3);

    private Checks() {}

    static Optional<Question> when(boolean disagree, String field, String why) {
        return disagree ? Optional.of(new Question(field, why)) : Optional.empty();
    }

    static boolean some(Facts facts, String name) {
        return facts.number(name).filter(number -> number.signum() > 0).isPresent();
    }

    static String written(Facts facts, String name) {
        return facts.number(name)
                .map(number -> "%,.4f".formatted(number).replaceAll("0+$", "").replaceAll("\\.$", ""))
                .orElse("");
    }

    private static Optional<Question> lotSizes(Facts facts, LocalDate today) {
        var acres = facts.number("LotSizeAcres");
        var feet = facts.number("LotSizeSquareFeet");
        if (acres.isEmpty() || feet.isEmpty() || feet.get().signum() == 0) {
            return Optional.empty();
        }
        var inFeet = acres.get().multiply(SQUARE_FEET_AN_ACRE);
        return when(
                isFar(inFeet, feet.get(), TOLERANCE),
                "LotSizeAcres",
                "%s acres are %,d square feet, but the lot is also given as %s square feet. Which is right?"
                        .formatted(
                                written(facts, "LotSizeAcres"),
                                inFeet.setScale(0, RoundingMode.HALF_UP).longValue(),
                                written(facts, "LotSizeSquareFeet")));
    }

    private static Optional<Question> areaParts(Facts facts, LocalDate today) {
        var whole = facts.number("LivingArea");
        var above = facts.number("AboveGradeFinishedArea");
        return when(
                whole.isPresent()
                        && above.isPresent()
                        && above.get().compareTo(whole.get().multiply(BigDecimal.ONE.add(TOLERANCE))) > 0,
                "LivingArea",
                "The living area of %s is smaller than what is finished above grade, %s. Which is right?"
                        .formatted(written(facts, "LivingArea"), written(facts, "AboveGradeFinishedArea")));
    }

    private static Optional<Question> builtInTheFuture(Facts facts, LocalDate today) {
        var year = facts.number("YearBuilt").map(BigDecimal::intValue).orElse(0);
        boolean coming = facts.flag("NewConstructionYN").orElse(false)
                || facts.list("PropertyCondition").stream()
                        .anyMatch(
                                condition -> condition.equals("To Be Built") || condition.equals("Under Construction"));
        return when(
                year > today.getYear() + (coming ? 5 : 0),
                "YearBuilt",
                "%d lies in the future. Is the home still to be built?".formatted(year));
    }

    private static Optional<Question> newButOld(Facts facts, LocalDate today) {
        var year = facts.number("YearBuilt").map(BigDecimal::intValue).orElse(today.getYear());
        return when(
                facts.flag("NewConstructionYN").orElse(false) && year < today.getYear() - 3,
                "NewConstructionYN",
                "Says new construction, but it was built in %d. Which is right?".formatted(year));
    }

    private static Optional<Question> lowPrice(Facts facts, LocalDate today) {
        var price = facts.number("ListPrice").orElse(LOW_PRICE);
        boolean home = HOMES.contains(facts.text("PropertyType").orElse("Residential"));
        return when(
                home
                        && some(facts, "BedroomsTotal")
                        && price.compareTo(LOW_PRICE) < 0
                        && price.compareTo(LOW_SALE) >= 0,
                "ListPrice",
                "$%s is little for a home with %s bedrooms. Is a digit missing?"
                        .formatted(written(facts, "ListPrice"), written(facts, "BedroomsTotal")));
    }

    private static Optional<Question> rentOrPrice(Facts facts, LocalDate today) {
        var price = facts.number("ListPrice");
        var type = facts.text("PropertyType").orElse("Residential");
        boolean lease = type.endsWith("Lease");
        boolean home = HOMES.contains(type) && (some(facts, "BedroomsTotal") || some(facts, "LivingArea"));
        if (price.isPresent() && lease && price.get().compareTo(HIGH_RENT) > 0) {
            return when(
                    true,
                    "ListPrice",
                    "$%s is much for a month's rent. Is this a sale?".formatted(written(facts, "ListPrice")));
        }
        return when(
                price.isPresent() && home && price.get().compareTo(LOW_SALE) < 0,
                "ListPrice",
                "$%s looks like a month's rent, but this is listed for sale. Is it a lease?"
                        .formatted(written(facts, "ListPrice")));
    }

    private static Optional<Question> storiesAndLevels(Facts facts, LocalDate today) {
        var stories = facts.number("Stories").map(BigDecimal::intValue);
        var levels = facts.list("Levels");
        var counted = levels.size() == 1 ? LEVELS.get(levels.getFirst()) : null;
        return when(
                stories.isPresent() && counted != null && Math.min(stories.get(), 3) != counted,
                "Levels",
                "Stories are %s, but levels say %s. Which is right?"
                        .formatted(written(facts, "Stories"), String.join(", ", levels)));
    }

    private static Optional<Question> floorAboveTheRoof(Facts facts, LocalDate today) {
        var floor = facts.number("EntryLevel");
        var floors = facts.number("StoriesTotal");
        return when(
                floor.isPresent() && floors.isPresent() && floor.get().compareTo(floors.get()) > 0,
                "EntryLevel",
                "It is on floor %s of a building of %s stories. Which is right?"
                        .formatted(written(facts, "EntryLevel"), written(facts, "StoriesTotal")));
    }

    private static Optional<Question> moreHalfBaths(Facts facts, LocalDate today) {
        var full = facts.number("BathroomsFull");
        var half = facts.number("BathroomsHalf");
        return when(
                full.isPresent() && half.isPresent() && half.get().compareTo(full.get()) > 0,
                "BathroomsHalf",
                "There are more half baths (%s) than full ones (%s). Are they the right way round?"
                        .formatted(written(facts, "BathroomsHalf"), written(facts, "BathroomsFull")));
    }

    private static Optional<Question> bathCount(Facts facts, LocalDate today) {
        var total = facts.number("BathroomsTotalInteger");
        var counted = List.of("BathroomsFull", "BathroomsHalf", "BathroomsThreeQuarter").stream()
                .map(name -> facts.number(name).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return when(
                total.isPresent() && facts.knows("BathroomsFull") && counted.compareTo(total.get()) != 0,
                "BathroomsTotalInteger",
                "%s bath rooms are counted, but full, half and three-quarter baths come to %s. Which is right?"
                        .formatted(written(facts, "BathroomsTotalInteger"), counted.toPlainString()));
    }

    private static Optional<Question> mainLevelBedrooms(Facts facts, LocalDate today) {
        var main = facts.number("MainLevelBedrooms");
        var all = facts.number("BedroomsTotal");
        return when(
                main.isPresent() && all.isPresent() && main.get().compareTo(all.get()) > 0,
                "MainLevelBedrooms",
                "More bedrooms on the main level (%s) than in the home (%s). Which is right?"
                        .formatted(written(facts, "MainLevelBedrooms"), written(facts, "BedroomsTotal")));
    }

    private static Optional<Question> parkingSum(Facts facts, LocalDate today) {
        var garage = facts.number("GarageSpaces");
        var all = facts.number("ParkingTotal");
        return when(
                garage.isPresent() && all.isPresent() && garage.get().compareTo(all.get()) > 0,
                "ParkingTotal",
                "There are %s garage spaces, but only %s parking spaces in all. Which is right?"
                        .formatted(written(facts, "GarageSpaces"), written(facts, "ParkingTotal")));
    }

    private static Optional<Question> feeHowOften(Facts facts, LocalDate today) {
        return when(
                some(facts, "AssociationFee") && !facts.knows("AssociationFeeFrequency"),
                "AssociationFeeFrequency",
                "The association fee is $%s: a month, or a year?".formatted(written(facts, "AssociationFee")));
    }

    private static Optional<Question> offTheMarket(Facts facts, LocalDate today) {
        var status = facts.text("StandardStatus").orElse("");
        return when(
                OFF_MARKET.contains(status),
                "StandardStatus",
                "The listing is %s. Is it still to be advertised?".formatted(status));
    }

    private static Optional<Question> taxYear(Facts facts, LocalDate today) {
        var year = facts.number("TaxYear").map(BigDecimal::intValue).orElse(0);
        return when(
                year > today.getYear() + 1,
                "TaxYear",
                "%d lies in the future. Which year are the taxes for?".formatted(year));
    }

    private static boolean isFar(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
        return one.subtract(other).abs().compareTo(other.multiply(tolerance)) > 0;
    }
}
