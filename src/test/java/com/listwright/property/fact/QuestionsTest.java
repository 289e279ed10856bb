package com.listwright.property.fact;

import static com.listwright.property.Examples.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.property.Examples;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionsTest {
    private final Questions questions =
            new Questions(Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC));

    static List<String[]> examples() {
        return Examples.table("questions.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void whatDisagreesIsAskedAbout(String facts, String expected) {
        var asked = questions.consistency(facts(facts));
        if (expected.equals("nothing")) {
            assertThat(asked).isEmpty();
            return;
        }
        var field = expected.substring(0, expected.indexOf(' '));
        assertThat(asked).hasSize(1).first().satisfies(question -> {
            assertThat(question.field()).isEqualTo(field);
            assertThat(question.why()).contains(expected.substring(field.length() + 1));
        });
    }

    @Test
    void theSampleHomesAgreeWithThemselves() {
        assertThat(Examples.homes())
                .allSatisfy(
                        home -> assertThat(questions.consistency(home.facts())).isEmpty());
    }

    @Test
    void atMostThreeMissingFactsAreAskedForAndOnlyThoseThatAreMissing() {
        assertThat(Examples.homes())
                .allSatisfy(home -> assertThat(questions.missing(home.facts()))
                        .hasSizeLessThanOrEqualTo(3)
                        .allSatisfy(question -> {
                            assertThat(home.facts().knows(question.field())).isFalse();
                            assertThat(Examples.VOCABULARY.field(question.field()))
                                    .isPresent();
                            assertThat(question.why()).endsWith(".");
                        }));
    }

    @Test
    void whatIsMissingHangsOnTheKindOfHome() {
        assertThat(questions.missing(facts("{\"PropertyType\":\"Land\"}")))
                .extracting(Question::field)
                .containsExactly("LotSizeAcres", "Zoning", "Utilities");
        assertThat(questions.missing(facts("{\"PropertyType\":\"Residential Lease\"}")))
                .extracting(Question::field)
                .containsExactly("AvailabilityDate", "LeaseTerm", "PetsAllowed");
        assertThat(questions.missing(facts("{\"PropertySubType\":\"Condominium\",\"LivingArea\":700}")))
                .extracting(Question::field)
                .containsExactly("BedroomsTotal", "AssociationFee", "AssociationFeeIncludes");
    }

    @Test
    void theDayOfTheFactsCountsAsToday() {
        assertThat(questions.consistency(facts("{\"YearBuilt\":2028,\"AsOfDate\":\"2029-01-01\"}")))
                .isEmpty();
    }

    private static Facts facts(String text) {
        return Examples.FACTS.read(json(text)).facts();
    }
}
