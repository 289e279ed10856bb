package com.listwright.gate.fairhousing;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.gate.Candidate;
import com.listwright.gate.Finding;
import com.listwright.gate.Severity;
import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Value;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class FairHousingTest {
    private static final Facts SENIORS = new Facts(Map.of("SeniorCommunityYN", new Value.YesNo(true)));

    /** Of this thread alone, since other tests run beside it. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final FairHousing gate = new FairHousing();

    @ParameterizedTest
    @CsvFileSource(resources = "/gates/fair-housing/judged.csv", delimiter = '|', maxCharsPerColumn = 9000)
    void judges(String verdict, String text) {
        assertThat(verdict(Candidate.of(text.strip()))).as(text).isEqualTo(verdict.strip());
    }

    @Test
    void oneFactAllowsWhatIsOtherwiseBlocked() {
        var text = "Cedar Bluff is a 55+ community with clubhouse and pickleball.";
        assertThat(verdict(Candidate.of(text))).isNotEqualTo("pass");
        assertThat(verdict(Candidate.of(text).about(SENIORS))).isEqualTo("pass");
        var never = "Cedar Bluff is a 55+ community, no Muslims.";
        assertThat(verdict(Candidate.of(never).about(SENIORS))).isEqualTo("block");
    }

    @Test
    void namesFromTheFactsAreNames() {
        var text = "Assigned to Christian Brothers per the district map.";
        var facts = new Facts(Map.of("ElementarySchool", new Value.Text("Christian Brothers")));
        assertThat(verdict(Candidate.of(text).about(facts))).isEqualTo("pass");
    }

    @Test
    void theStateIsNamedAndDecidesTheWeight() {
        var bare = Candidate.of("Three-bedroom ranch for lease, fenced yard, No Section 8.");
        assertThat(findings(bare)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARN);
            assertThat(finding.protectedClass()).contains("source_of_income");
            assertThat(finding.reason()).contains("CA", "NJ");
        });
        assertThat(findings(bare.in("NJ"))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
            assertThat(finding.reason()).contains("the law of NJ protects it");
        });
        assertThat(findings(bare.in("TX")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARN));
    }

    @Test
    void remediesKeepTheFeatureAndLeaveGoodGrammar() {
        assertThat(mended("Perfect for joggers: the trailhead is at the end of the street."))
                .isEqualTo("Next to the jogging trail: the trailhead is at the end of the street.");
        assertThat(mended("Couples only; one-bedroom cottage behind the main house."))
                .isEqualTo("One-bedroom cottage behind the main house.");
        assertThat(mended("Townhome lease, garage parking, no teenagers."))
                .isEqualTo("Townhome lease, garage parking.");
        assertThat(mended("Upper duplex, heat included. Sorry, no children."))
                .isEqualTo("Upper duplex, heat included.");
        assertThat(mended("Man cave in the basement with wet bar.")).isEqualTo("Den in the basement with wet bar.");
        assertThat(mended("Safe neighborhood with sidewalks.")).isEqualTo("Neighborhood with sidewalks.");
    }

    @Test
    void onlyRulesBlock() {
        var findings = findings(Candidate.of("The house on Elm would be wasted on anyone born before the internet."));
        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARN);
            assertThat(finding.reason()).contains("what weighs most");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void noTextThrowsAndEveryOffsetQuotes(int seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var text = scrambled(random);
            for (var finding : findings(Candidate.of(text))) {
                var span = finding.span();
                assertThat(text.substring(span.start(), span.end())).isEqualTo(span.quote());
                finding.remedy()
                        .flatMap(remedy -> remedy.fix())
                        .ifPresent(fix ->
                                assertThat(fix.start()).isBetween(0, fix.end()).isLessThanOrEqualTo(text.length()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no ",
                "k i d s ",
                "perfect for no must be only kids ",
                "no, ",
                "a",
                "((((",
                "é\u202e\u200b",
                "1k1d5@",
                "#kids",
                "young old white black and or ",
                "no\n",
                "🏠",
                "- ",
                "St. Street Hill "
            })
    void aMegabyteOfSpiteTakesAMomentOnly(String spite) {
        var text = spite.repeat(1_000_000 / spite.length());
        findings(Candidate.of(spite.repeat(1000)));
        var start = CLOCK.getCurrentThreadCpuTime();
        findings(Candidate.of(text));
        assertThat((CLOCK.getCurrentThreadCpuTime() - start) / 1_000_000).isLessThan(2000);
    }

    private static String scrambled(Random random) {
        var pieces = List.of(
                "no ",
                "kids",
                "Section 8",
                "perfect for ",
                "n o k i d s",
                "k1ds",
                "55+",
                "U.S. citizens",
                ", ",
                ". ",
                "Church Street",
                "'s ",
                "\u200b",
                "\ud83c\udfe0",
                "\ud83c",
                "é",
                "#whitesonly",
                "?",
                "\n",
                "only ",
                "families ",
                "white ",
                "tenants ",
                "\"",
                "must be ",
                "🅽🅾",
                "----",
                "$5",
                "%",
                "½",
                "don't ",
                "u.s.");
        var text = new StringBuilder();
        var length = random.nextInt(30);
        for (int piece = 0; piece < length; piece++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private String mended(String text) {
        var fix = findings(Candidate.of(text))
                .getFirst()
                .remedy()
                .orElseThrow()
                .fix()
                .orElseThrow();
        return text.substring(0, fix.start()) + fix.text() + text.substring(fix.end());
    }

    private String verdict(Candidate candidate) {
        return findings(candidate).stream()
                .map(Finding::severity)
                .max(Severity::compareTo)
                .filter(severity -> severity != Severity.NOTE)
                .map(Severity::toString)
                .orElse("pass");
    }

    private List<Finding> findings(Candidate candidate) {
        return gate.judge(candidate).findings();
    }
}
