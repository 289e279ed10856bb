package com.listwright.gate.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.gate.Candidate;
import com.listwright.gate.Finding;
import com.listwright.gate.Judgement;
import com.listwright.gate.Severity;
import com.listwright.gate.Standing;
import com.listwright.property.Examples;
import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Value;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroundingGateTest {
    private static final GroundingGate GATE = new GroundingGate();
    private static final Facts HOME = facts("""
        {"PropertyType": "Residential", "PropertySubType": "Single Family Residence", "City": "Dunmoor", "BedroomsTotal": 3,
         "BathroomsFull": 2, "BathroomsHalf": 1, "LivingArea": 1834, "LotSizeAcres": 0.48, "YearBuilt": 1957, "Stories": 2,
         "GarageSpaces": 2, "AttachedGarageYN": false, "ListPrice": 449900, "Roof": ["Shingle"], "Flooring": ["Tile", "Hardwood"],
         "Heating": ["Natural Gas", "Forced Air"], "Cooling": ["None"], "PoolPrivateYN": false, "AssociationYN": false,
         "InteriorFeatures": ["Laminate Counters", "Pantry"], "Sewer": ["Septic Tank"], "Fencing": ["Wood", "Back Yard"],
         "AgentNotes": "Roof 2018. Water heater replaced 2021. Hardwood refinished 2023. Lakeshore 128 feet per plat."}\
        """);

    private static Facts facts(String json) {
        return Examples.FACTS.read(Examples.json(json)).facts();
    }

    private static Judgement judge(String copy) {
        return GATE.judge(Candidate.of(copy).about(HOME));
    }

    private static String wanting(Judgement judgement) {
        return judgement.findings().stream()
                .map(finding -> finding.span().quote())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 beds, 2.5 baths.",
                "Two full baths and a half bath.",
                "Two full and one half baths.",
                "Three bedrooms, two and a half baths.",
                "Nearly half an acre.",
                "Just under half an acre.",
                "0.48 acres.",
                "1,834 sq. ft.",
                "Roughly 1,800 square feet.",
                "Over 1,800 square feet.",
                "About 170 square meters.",
                "Built in the late Fifties.",
                "From 1957.",
                "A 1950s home.",
                "In the mid $400s.",
                "$449,900.",
                "$450K.",
                "Under $450,000.",
                "$245 per square foot.",
                "No HOA.",
                "No pool.",
                "No air conditioning.",
                "A shingle roof.",
                "Tile and hardwood floors.",
                "The floors are tile.",
                "Wood floors.",
                "Gas heat.",
                "Forced-air heat.",
                "Fenced back yard.",
                "A detached two-car garage.",
                "A two-story home.",
                "A pantry and laminate counters.",
                "Roof from 2018.",
                "Roof replaced in 2018.",
                "New roof in 2018.",
                "Water heater replaced in 2021.",
                "Hardwood floors refinished in 2023.",
                "128 feet of lakeshore.",
                "On septic.",
                "Welcome to a lovely, spacious home in Dunmoor.",
            })
    void whatTheFactsSayIsSupported(String copy) {
        assertThat(wanting(judge(copy))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Four bedrooms.                        | Four bedrooms
        3.5 baths.                            | 3.5 baths
        1,384 square feet.                    | 1,384 square feet
        Nearly 2,200 square feet.             | Nearly 2,200 square feet
        Two acres.                            | Two acres
        Built in 1975.                        | Built in 1975
        From the early Fifties.               | early Fifties
        In the low $400s.                     | low $400s
        $250 a month in dues.                 | $250 a month
        A tile roof.                          | tile roof
        Marble counters.                      | Marble counters
        The floors are bamboo.                | floors are bamboo
        Oak, tile and slate floors.           | Oak; slate floors
        Central air.                          | Central air
        A heated pool.                        | heated pool
        An attached garage.                   | attached garage
        A three-car garage.                   | three-car garage
        Public sewer.                         | Public sewer
        Furnace from 2018. | from 2018
        Water heater replaced in 2018.        | replaced in 2018
        A renovated kitchen.                  | renovated kitchen
        Minutes from shopping.                | Minutes from shopping
        Move-in ready.                        | Move-in ready
        Single-story living.                  | Single-story living
        Assigned to Fenwick Elementary.       | Fenwick Elementary
        A Viking range.                       | Viking range
        No basement.                          | basement
        A finished attic.                     | finished attic
        """)
    void whatTheyDoNotSayIsFoundOut(String copy, String quotes) {
        var found = judge(copy).findings().stream()
                .map(finding -> finding.span().quote())
                .toList();
        assertThat(found).isNotEmpty();
        for (var quote : quotes.split("; ", -1)) {
            assertThat(found)
                    .anySatisfy(quoted -> assertThat(quote.contains(quoted) || quoted.contains(quote))
                            .isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Three bedrooms and four baths. | Three bedrooms and two and a half baths.
        A 4 bed, 2.5 bath home.                               | A 3 bed, 2.5 bath home.
        Tile floors, a pantry and a sauna.                    | Tile floors and a pantry.
        Tile floors, a sauna and a pantry.                    | Tile floors and a pantry.
        Three bedrooms with a sauna.                          | Three bedrooms.
        Three bedrooms. Open house Saturday.                  | Three bedrooms.
        A three-car garage and tile floors.                   | A two-car garage and tile floors.
        On 0.48 acres, listed at $494,900.                    | On 0.48 acres, listed at $449,900.
        """)
    void aRemedyLeavesATrueTextInGoodGrammar(String copy, String remedied) {
        var text = new StringBuilder(copy);
        var fix = judge(copy).findings().getFirst().remedy().orElseThrow().fix().orElseThrow();
        assertThat(text.replace(fix.start(), fix.end(), fix.text()).toString()).isEqualTo(remedied);
    }

    @Test
    void aContradictionSaysWhatIsTrueAndBlocks() {
        var finding = only("A tile roof.");
        assertThat(finding.rule()).isEqualTo("contradicted");
        assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
        assertThat(finding.reason()).contains("Shingle");
    }

    @Test
    void aJudgementIsAskedAboutAndDoesNotBlock() {
        assertThat(only("Move-in ready.").severity()).isEqualTo(Severity.WARN);
    }

    private static Finding only(String copy) {
        var findings = judge(copy).findings();
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    @Test
    void aSupportedClaimNamesItsFacts() {
        var claims = judge("Three bedrooms.").claims();
        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.verdict()).isEqualTo(Standing.SUPPORTED);
            assertThat(claim.facts()).containsExactly("BedroomsTotal");
            assertThat(claim.span().quote()).isEqualTo("Three bedrooms");
        });
    }

    @Test
    void withoutFactsItSaysSo() {
        assertThat(GATE.judge(Candidate.of("Four bedrooms.")).unchecked())
                .containsExactly("No facts were given, so nothing was checked against them.");
        assertThat(GATE.judge(Candidate.of("Four bedrooms.")).findings()).isEmpty();
    }

    @Test
    void ofSpanishOnlyTheNumbersAreCheckedAndItSaysSo() {
        var judgement = judge("La casa de 3 recámaras y 2.5 baños en Dunmoor con una cocina y 1,999 pies cuadrados.");
        assertThat(wanting(judgement)).isEqualTo("1,999");
        assertThat(judgement.unchecked()).singleElement().asString().contains("Spanish");
    }

    /** Every value that a sample home has, said in its own words. */
    @Test
    void theFactsOfTheSampleHomesAreSupportedInTheirOwnWords() {
        List<String> wanting = new ArrayList<>();
        int said = 0;
        for (var home : Examples.homes()) {
            for (var fact : home.facts().values().entrySet()) {
                if (fact.getValue() instanceof Value.Choices choices
                        && !choices.none()
                        && Examples.VOCABULARY.the(fact.getKey()).isPublic()) {
                    for (var name : choices.names()) {
                        var copy = "It has " + name.replace("(s)", "s").replace('/', ' ') + ".";
                        said++;
                        var found = wanting(GATE.judge(Candidate.of(copy).about(home.facts())));
                        if (!found.isEmpty() && !name.equals("No")) {
                            wanting.add(fact.getKey() + ": " + copy + " -> " + found);
                        }
                    }
                }
            }
        }
        assertThat(said).isGreaterThan(250);
        assertThat(wanting).isEmpty();
    }

    /** Texts put together at random from words that the gate knows how to read. */
    @Test
    void noTextThrowsAndEveryClaimQuotesWhatItPointsAt() {
        var pieces = List.of(
                "two",
                "three-quarter",
                "bath",
                "and",
                "a",
                "half",
                ",",
                ".",
                "$",
                "1,200",
                "K",
                "s",
                "'s",
                "%",
                "1/2",
                "½",
                "/",
                "acre",
                "of",
                "an",
                "no",
                "roof",
                "is",
                "new",
                "in",
                "2019",
                "Fifties",
                "'50s",
                "late",
                "low",
                "14th",
                "floor",
                "x",
                "by",
                "-",
                "(",
                "é",
                "\uD83C\uDFE1",
                "\uD800",
                "\u200B",
                "\n",
                "square",
                "feet",
                "marble",
                "counters",
                "Tesla",
                "with",
                "minute",
                "walk",
                "score",
                "May",
                "31",
                "hundred",
                "thousand",
                "year",
                "old",
                "per",
                "month");
        var random = new Random(4);
        for (int round = 0; round < 3000; round++) {
            var copy = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                copy.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(3) > 0 ? " " : "");
            }
            var text = copy.toString();
            for (var claim : judge(text).claims()) {
                assertThat(text.substring(claim.span().start(), claim.span().end()))
                        .isEqualTo(claim.span().quote());
            }
            for (var finding : judge(text).findings()) {
                finding.remedy()
                        .flatMap(remedy -> remedy.fix())
                        .ifPresent(fix -> assertThat(text.length()).isGreaterThanOrEqualTo(fix.end()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two ",
                "1/2",
                "$1 ",
                "1,",
                "roof of ",
                "two and a half and ",
                "five hundred thousand ",
                "marble ",
                "no ",
                "a.b.",
                "the floors are bamboo and "
            })
    void aMegabyteOfAnythingTakesLinearTime(String piece) {
        var text = piece.repeat(1_000_000 / piece.length());
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        judge(text);
        // The machine's other work does not count; a step that looked back over the text would take minutes.
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        No pets.                | SUPPORTED
        Pets are not allowed.   | SUPPORTED
        Pets allowed.           | CONTRADICTED
        Dogs welcome.           | CONTRADICTED
        """)
    void aHomeThatTakesNoPetsSaysSo(String copy, Standing standing) {
        var facts = facts("{\"PropertyType\": \"Residential Lease\", \"PetsAllowed\": [\"No\"]}");
        assertThat(GATE.judge(Candidate.of(copy).about(facts)).claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.verdict()).isEqualTo(standing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skip leg day no more.",
                "Bring carrots.",
                "Bug-free evenings.",
                "Sweet on sight, and well worth the tour.",
                "Your ficus will thank you.",
                "Hi Dana, talk soon.",
                "Goldilocks would approve.",
                "Dignified without being stuffy.",
            })
    void aJokeClaimsNothing(String copy) {
        assertThat(judge(copy).claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A zarf with a wimple.",
                "Granite counters and a zarf.",
                "A home in Zarfton.",
                "It is owned free and clear.",
                "Both tenants pay on time.",
                "There is room to add a third unit.",
                "The first month is free.",
                "All appliances stay.",
                "No buyer's premium.",
                "Year-round access.",
            })
    void whatNoListKnowsIsAClaimWhereFeaturesAndFactsAreNamed(String copy) {
        assertThat(wanting(judge(copy))).isNotEmpty();
    }

    @Test
    void ofAnAgeNothingIsKnownWithoutToday() {
        assertThat(only("A 20-year-old roof.").rule()).isEqualTo("unsupported");
        assertThat(only("A century-old home.").rule()).isEqualTo("unsupported");
    }

    @Test
    void aTelephoneNumberIsNoAmount() {
        assertThat(judge("Call 555.123.4567.").findings()).isEmpty();
    }

    @Test
    void aBareHomeIsJudgedToo() {
        var bare = new Facts(Map.of("BedroomsTotal", Value.Amount.of(3)));
        assertThat(wanting(GATE.judge(Candidate.of("Three bedrooms and a pool.").about(bare))))
                .isEqualTo("pool");
    }
}
