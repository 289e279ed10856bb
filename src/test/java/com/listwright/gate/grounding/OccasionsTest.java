package com.listwright.gate.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.gate.Candidate;
import com.listwright.gate.Finding;
import com.listwright.gate.Severity;
import com.listwright.property.Examples;
import com.listwright.property.fact.Facts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Prices that changed, homes that were sold, and doors that stand open. */
class OccasionsTest {
    private static final GroundingGate GATE = new GroundingGate();
    private static final Map<String, Facts> HOMES = Map.of(
            "cut", home("""
                "StandardStatus": "Active", "ListPrice": 449900, "PreviousListPrice": 474900, "OriginalListPrice": 489900\
                """),
            "risen", home("\"StandardStatus\": \"Active\", \"ListPrice\": 515000, \"PreviousListPrice\": 499000"),
            "plain", home("\"StandardStatus\": \"Active\", \"ListPrice\": 449900"),
            "sold", home("""
                "StandardStatus": "Closed", "ListPrice": 449900, "ClosePrice": 462500, "CloseDate": "2026-11-12",
                "DaysOnMarket": 9, "OnMarketDate": "2026-10-02\"\
                """),
            "closed", home("\"StandardStatus\": \"Closed\", \"ListPrice\": 449900"),
            "pending", home("\"StandardStatus\": \"Pending\", \"ListPrice\": 449900"),
            "open", home("""
                "StandardStatus": "Active", "ListPrice": 449900,
                "AgentNotes": "Open house on Saturday, November 28, 2026, from 1 pm to 3 pm.\"\
                """));

    private static Facts home(String more) {
        return Examples.FACTS.read(Examples.json("""
            {"PropertyType": "Residential", "PropertySubType": "Single Family Residence", "City": "Dunmoor",
             "UnparsedAddress": "12 Tern Lane", "BedroomsTotal": 3, %s}\
            """.formatted(more))).facts();
    }

    static Stream<String> sentences() throws IOException {
        try (var file = OccasionsTest.class.getResourceAsStream("/gates/grounding/occasions.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void whatAnOccasionSaysIsHeldAgainstTheFacts(String line) {
        var parts = line.split(" ", 3);
        assertThat(parts[1]).isIn("+", "-");
        assertThat(found(parts[0], parts[2]).isEmpty()).isEqualTo(parts[1].equals("+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        plain  | Just sold in Dunmoor.             | Just sold       | The facts say otherwise (Status: Active).
        sold   | Sold for $475,000.                | $475,000        | The facts say otherwise (Sold for: $462,500).
        sold   | Now available.                    | Now available   | The facts say otherwise (Status: Closed).
        risen  | Price reduced.                    | Price reduced   | The facts say otherwise (Price: $515,000).
        plain  | Price reduced.                    | Price reduced   | No fact of this home supports it.
        closed | Sold over asking.                 | Sold over asking | No fact of this home supports it.
        """)
    void whatIsFalseIsHeldBackWithWhatIsTrue(String home, String text, String quote, String reason) {
        var finding = found(home, text).getFirst();
        assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
        assertThat(finding.span().quote()).isEqualTo(quote);
        assertThat(finding.reason()).isEqualTo(reason);
    }

    @Test
    void whatAStatementOfTheSaleRestsOnIsNamedSoThatItTurnsStale() {
        assertThat(fields("sold", "Just sold.")).contains("StandardStatus");
        assertThat(fields("sold", "Sold over asking.")).contains("ClosePrice", "ListPrice");
        assertThat(fields("cut", "Price improvement.")).contains("ListPrice", "PreviousListPrice");
    }

    private static List<String> fields(String home, String text) {
        return GATE.judge(Candidate.of(text).about(Objects.requireNonNull(HOMES.get(home)))).claims().stream()
                .flatMap(claim -> claim.facts().stream())
                .toList();
    }

    private static List<Finding> found(String home, String text) {
        return GATE.judge(Candidate.of(text).about(Objects.requireNonNull(HOMES.get(home))))
                .findings();
    }
}
