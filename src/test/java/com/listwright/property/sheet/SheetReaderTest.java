package com.listwright.property.sheet;

import static com.listwright.property.Examples.NORMALISER;
import static com.listwright.property.Examples.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.listwright.property.Examples;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
    /** The thread's own time: how busy the machine is says nothing of this code. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final SheetReader READER = new SheetReader(VOCABULARY, NORMALISER);
    private static final int LONGEST = 50_000;
    private static final long JITTER = 300_000_000;

    @Test
    void eachFactCarriesTheWordsItCameFrom() {
        var text = "Hello, this 3-bedroom ranch home sits on 0.96 acres.";
        var home = only(text);
        assertThat(home.proposals())
                .extracting(
                        proposal -> proposal.field().name(),
                        proposal -> text.substring(proposal.start(), proposal.end()))
                .contains(
                        tuple("BedroomsTotal", "3-bedroom"),
                        tuple("ArchitecturalStyle", "ranch home"),
                        tuple("LotSizeAcres", "0.96 acres"));
    }

    @Test
    void spansCountUtf16Units() {
        var text = "🏡🏡 3 bedrooms";
        var proposal = only(text).proposals().getFirst();
        assertThat(text.substring(proposal.start(), proposal.end())).isEqualTo("3 bedrooms");
    }

    @Test
    void aFieldStatedTwiceDifferentlyIsLeftOpenWithBothPlaces() {
        var text = "Beds: 3\nSqFt: 1,642\nA roomy 4-bedroom home.";
        var home = only(text);
        assertThat(home.facts().knows("BedroomsTotal")).isFalse();
        assertThat(home.facts().knows("LivingArea")).isTrue();
        var conflict = home.conflicts().getFirst();
        assertThat(conflict.field().name()).isEqualTo("BedroomsTotal");
        assertThat(conflict.statements())
                .extracting(statement -> statement.span().of(text))
                .containsExactly("Beds: 3", "4-bedroom");
        assertThat(conflict.question().why()).isEqualTo("The text says 3 and also 4. Which is right?");
    }

    @Test
    void aFieldStatedTwiceAlikeIsNoConflict() {
        assertThat(only("Beds: 3\nA 3-bedroom home. Three bedrooms!").conflicts())
                .isEmpty();
    }

    @Test
    void whatIsNotForThePublicIsKeptAndMarked() {
        var home =
                only("3 bedrooms.\nOwner: Pat Doe\nGate code: 4417#\nLockbox on the meter, call me at 555-010-0199.");
        assertThat(home.proposals())
                .filteredOn(Proposal::neverPublic)
                .extracting(proposal -> proposal.field().name())
                .containsExactlyInAnyOrder("OwnerName", "AccessCode", "PrivateRemarks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\n", "Lunch at noon?", "See you tomorrow, and thanks for the coffee!", "a"})
    void aTextThatTellsOfNoHomeGivesNone(String text) {
        assertThat(READER.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Room for a pool. | PoolFeatures",
                "Room for a 2-car garage. | GarageSpaces",
                "Minutes to the lake; nearly 2 acres. | LotSizeAcres",
                "About 1,600 sq ft | LivingArea",
                "2-3 bedrooms | BedroomsTotal",
                "$237 per square foot | LivingArea",
                "Sold for $350,000 in 2015 | ListPrice",
                "Call 555-3 bed | BedroomsTotal",
                "Two bedrooms upstairs | BedroomsTotal",
                "The garage was built in 1999 | YearBuilt",
                "$5,000 toward closing costs | ListPrice",
                "900 sq ft deck | LivingArea",
                "Kitchen remodel completed in 2021 | YearBuilt",
                "a door of 3/4 inch | BathroomsFull",
                "Not a 55+ community, 3 beds | nothing",
                "Three units with 2 bedrooms, 3 beds | nothing"
            })
    void whatIsNotSaidIsNotFound(String text, String field) {
        var homes = READER.read(text);
        assertThat(homes)
                .allSatisfy(home -> assertThat(home.facts().knows(field)).isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no HOA | AssociationYN",
                "No garage | GarageYN",
                "no heat | Heating",
                "Not a 55+ community | SeniorCommunityYN",
                "No basement | BasementYN",
                "no pool | PoolPrivateYN",
                "HOA: none | AssociationYN",
                "Water: None | WaterSource"
            })
    void whatIsDeniedIsDenied(String text, String field) {
        assertThat(only(text).facts().denies(field)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3BR/2.5BA | 3 | 2 | 1",
                "3bd/2.1ba | 3 | 2 | 1",
                "Beds: 3  Baths: 2/1 | 3 | 2 | 1",
                "3 beds, 2 full baths and 1 half bath | 3 | 2 | 1",
                "three bedrooms, two and a half baths | 3 | 2 | 1",
                "BEDROOMS: 3 BATHS: 2 FULL, 1 HALF | 3 | 2 | 1",
                "Bd/Ba: 3/2.5 | 3 | 2 | 1"
            })
    void bedsAndBathsAreReadInManyShapes(String text, int beds, int full, int half) {
        var facts = only(text).facts();
        assertThat(facts.number("BedroomsTotal")).hasValue(BigDecimal.valueOf(beds));
        assertThat(facts.number("BathroomsFull")).hasValue(BigDecimal.valueOf(full));
        assertThat(facts.number("BathroomsHalf")).hasValue(BigDecimal.valueOf(half));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "1 ",
                "1,",
                "(((",
                "Beds: ",
                "3 bed 2 bath\n",
                "hardwood and ",
                "no ",
                ". . . ",
                "OH 00001 ",
                "Aa ",
                "|a",
                "- ",
                "\n",
                "½",
                "12 Main Street, ",
                "\t",
                "A-",
                "$1 ",
                "built in ",
                "2 full and ",
                "(",
                "( ",
                "…",
                "… ",
                "OH ",
                "Aa, OH ",
                "#",
                "1/",
                ": ",
                "Beds:\n- "
            })
    void noTextIsSlow(String piece) {
        var quarter = fastest(piece.repeat(LONGEST / 4 / piece.length()));
        var whole = fastest(piece.repeat(LONGEST / piece.length()));
        assertThat(whole).isLessThan(9 * quarter + JITTER).isLessThan(3_000_000_000L);
    }

    private static long fastest(String text) {
        var best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            var started = CLOCK.getCurrentThreadCpuTime();
            READER.read(text);
            best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - started);
        }
        return best;
    }

    @Test
    void aMegabyteOfOneLetterIsReadAtOnce() {
        var text = "a".repeat(1 << 20);
        READER.read(text);
        var started = CLOCK.getCurrentThreadCpuTime();
        assertThat(READER.read(text)).isEmpty();
        assertThat(CLOCK.getCurrentThreadCpuTime() - started).isLessThan(200_000_000L);
    }

    @Test
    void aStatusAloneInALineIsOneAndTheSameWordInASentenceIsNot() {
        var sheet = only("ACTIVE UNDER CONTRACT\n3 beds, 2 baths\nAn active street with pending works.");
        assertThat(sheet.facts().text("StandardStatus")).hasValue("Active Under Contract");
        assertThat(only("3 beds, 2 baths\nAn active street with pending works.")
                        .facts()
                        .knows("StandardStatus"))
                .isFalse();
    }

    @Test
    void theSameTextAlwaysGivesTheSame() {
        var text = Examples.text("sheets/02-old-listing.txt");
        assertThat(READER.read(text)).isEqualTo(new SheetReader(VOCABULARY, NORMALISER).read(text));
    }

    private static ProposedHome only(String text) {
        var homes = READER.read(text);
        assertThat(homes).hasSize(1);
        return homes.getFirst();
    }
}
