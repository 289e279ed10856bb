package com.listwright.property.fact;

import static com.listwright.property.Examples.FACTS;
import static com.listwright.property.Examples.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FactReaderTest {
    @Test
    void namesAreRecognisedInWhateverCase() {
        var intake = FACTS.read(json("{\"listprice\":\"389,000\",\"parkingfeatures\":\"Carport, Guest\"}"));
        assertThat(intake.facts().number("ListPrice")).hasValue(BigDecimal.valueOf(389_000));
        assertThat(intake.facts().list("ParkingFeatures")).containsExactly("Carport", "Guest");
    }

    @Test
    void strangersAreKeptAsideAndMediaCounted() {
        var intake = FACTS.read(
                json("{\"@odata.id\":\"x\",\"Media\":[{\"MediaURL\":\"u\"},{}],\"FooBar\":[1],\"City\":\"Grindle\"}"));
        assertThat(intake.media()).isEqualTo(2);
        assertThat(intake.aside()).containsOnlyKeys("FooBar");
        assertThat(intake.facts().values()).containsOnlyKeys("City");
    }

    @Test
    void unknownAndNoneStayApart() {
        var intake = FACTS.read(json("{\"View\":null,\"Roof\":[],\"Heating\":[\"None\"],\"GarageYN\":false}"));
        assertThat(intake.unknown()).containsExactlyInAnyOrder("View", "Roof");
        assertThat(intake.facts().denies("Heating")).isTrue();
        assertThat(intake.facts().denies("GarageYN")).isTrue();
        assertThat(intake.facts().denies("View")).isFalse();
    }

    @Test
    void everyFaultyFieldIsNamedWithWhatWasExpected() {
        var intake = FACTS.read(json("{\"BedroomsTotal\":\"three-ish\",\"ListPrice\":true,\"City\":\"Grindle\"}"));
        assertThat(intake.refusals()).extracting(Refusal::field).containsExactly("BedroomsTotal", "ListPrice");
        assertThat(intake.isClean()).isFalse();
    }

    @Test
    void theSameFieldTwiceWithDifferentValuesIsRefused() {
        assertThat(FACTS.read(json("{\"City\":\"Grindle\",\"city\":\"Dunmoor\"}"))
                        .refusals())
                .containsExactly(new Refusal("City", "is given twice, as Grindle and as Dunmoor"));
        assertThat(FACTS.read(json("{\"City\":\"Grindle\",\"city\":\"Grindle\"}"))
                        .isClean())
                .isTrue();
    }

    @Test
    void aUnitGivenForItselfWinsOverOneReadFromAnotherField() {
        var facts = FACTS.read(json("{\"AssociationFee\":\"$95/mo\",\"AssociationFeeFrequency\":\"Annually\"}"))
                .facts();
        assertThat(facts.text("AssociationFeeFrequency")).hasValue("Annually");
    }
}
