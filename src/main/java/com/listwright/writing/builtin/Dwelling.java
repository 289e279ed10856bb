package com.listwright.writing.builtin;

import com.listwright.property.fact.Facts;
import java.util.Locale;
import java.util.Set;

/** What is for sale or for rent, as far as it changes how one speaks of it. */
enum Dwelling {
    HOME,
    CONDO,
    COOP,
    TOWNHOUSE,
    LAND,
    FARM,
    ACREAGE,
    LEASE,
    INCOME,
    COMMERCIAL,
    MANUFACTURED,
    NEWBUILD;

    private static final Set<String> FACTORY_BUILT = Set.of("Manufactured Home", "Manufactured On Land", "Mobile Home");
    private static final Set<String> SHARED = Set.of("Condominium", "Apartment", "Timeshare", "Co-Ownership");
    private static final Set<String> COOPERATIVE = Set.of("Stock Cooperative", "Own Your Own");
    private static final Set<String> RENTED_OUT = Set.of("Duplex", "Triplex", "Quadruplex", "Multi Family");
    private static final Set<String> BUSINESS =
            Set.of("Business", "Hotel/Motel", "Industrial", "Mixed Use", "Office", "Retail", "Warehouse");

    static Dwelling of(Facts facts) {
        var type = facts.text("PropertyType").orElse("Residential");
        var subtype = facts.text("PropertySubType").orElse("");
        return switch (type) {
            case "Land" -> LAND;
            case "Farm" -> facts.knows("BedroomsTotal") || facts.knows("LivingArea") ? FARM : ACREAGE;
            case "Residential Lease" -> LEASE;
            case "Residential Income" -> INCOME;
            case "Commercial Sale", "Commercial Lease", "Business Opportunity" -> COMMERCIAL;
            case "Manufactured In Park" -> MANUFACTURED;
            default -> residential(facts, subtype);
        };
    }

    private static Dwelling residential(Facts facts, String subtype) {
        if (FACTORY_BUILT.contains(subtype)) {
            return MANUFACTURED;
        }
        if (subtype.equals("Unimproved Land")) {
            return LAND;
        }
        if (BUSINESS.contains(subtype)) {
            return COMMERCIAL;
        }
        if (RENTED_OUT.contains(subtype)) {
            return INCOME;
        }
        if (COOPERATIVE.contains(subtype)) {
            return COOP;
        }
        if (facts.flag("NewConstructionYN").orElse(false) && !SHARED.contains(subtype)) {
            return NEWBUILD;
        }
        if (SHARED.contains(subtype)) {
            return CONDO;
        }
        return subtype.equals("Townhouse") ? TOWNHOUSE : HOME;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
