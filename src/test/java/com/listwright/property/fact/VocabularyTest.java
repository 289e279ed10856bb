package com.listwright.property.fact;

import static com.listwright.property.Examples.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.property.Examples;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    @Test
    void everyFieldOfTheSampleHomesIsKnown() {
        assertThat(Examples.homes()).allSatisfy(home -> assertThat(home.aside()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PrivateRemarks",
                "ShowingInstructions",
                "ShowingContactPhone",
                "LockBoxType",
                "AccessCode",
                "ListAgentDirectPhone",
                "ListAgentEmail",
                "ListOfficePhone",
                "OccupantType",
                "OwnerName",
                "ListAgentFullName",
                "ListOfficeName"
            })
    void whatIsForTheOfficeNeverGoesIntoCopy(String name) {
        assertThat(VOCABULARY.the(name).isPublic()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Beds, BedroomsTotal",
        "# of Beds, BedroomsTotal",
        "SqFt, LivingArea",
        "Sq. Ft., LivingArea",
        "Price, ListPrice",
        "Yr Built, YearBuilt",
        "MLS #, ListingId",
        "listprice, ListPrice",
        "List Price, ListPrice",
        "HOA Fee, AssociationFee",
        "Lot Size (Acres), LotSizeAcres"
    })
    void headingsThatPeopleWriteAreUnderstood(String heading, String field) {
        assertThat(VOCABULARY.heading(heading)).hasValue(VOCABULARY.the(field));
    }

    @Test
    void noHeadingMeansTwoFields() {
        Map<String, String> owners = new HashMap<>();
        for (var field : VOCABULARY.fields()) {
            for (var alias : field.aliases()) {
                var key = Spelling.key(alias);
                assertThat(owners.getOrDefault(key, field.name())).as(alias).isEqualTo(field.name());
                owners.put(key, field.name());
            }
        }
    }

    @Test
    void everyValueIsFoundByBothOfItsNames() {
        for (var field : VOCABULARY.fields()) {
            field.lookup().ifPresent(lookup -> {
                for (var name : lookup.standardNames()) {
                    assertThat(lookup.standardName(name)).hasValue(name);
                    assertThat(lookup.standardName(lookup.metadataName(name))).hasValue(name);
                }
            });
        }
    }

    @Test
    void everyFieldCanBeShownInAForm() {
        assertThat(VOCABULARY.fields()).hasSizeGreaterThan(150).allSatisfy(field -> {
            assertThat(field.form().label()).isNotBlank();
            assertThat(List.of(
                            "text", "numeric", "decimal", "date", "toggle", "choice", "choices", "tel", "email", "url"))
                    .contains(field.form().keyboard());
            if (field.type().isWords()) {
                assertThat(field.limits().maxLength()).isPositive();
            }
        });
    }
}
