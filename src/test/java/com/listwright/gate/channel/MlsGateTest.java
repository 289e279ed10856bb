package com.listwright.gate.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.gate.Candidate;
import com.listwright.gate.Finding;
import com.listwright.gate.Fix;
import com.listwright.gate.Remedy;
import com.listwright.gate.Severity;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MlsGateTest {
    /** As they stand in RESO's RCP-19 test file. */
    private static final List<Pattern> RCP_19 = List.of(
            Pattern.compile("\\D?\\d{3}-\\d{4}\\D?"),
            Pattern.compile(
                    "(http|ftp|https):\\/\\/([\\w\\-_]+(?:(?:\\.[\\w\\-_]+)+))([\\w\\-\\.,@?^=%&amp;:/~\\+#]*[\\w\\-\\@?^=%&amp;/~\\+#])"),
            Pattern.compile("\\b[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,4}\\b"),
            Pattern.compile("</?\\w+((\\s+\\w+(\\s*=\\s*(?:\\\".*?\\\"|'.*?'|[^'\\\">\\s]+))?)+\\s*|\\s*)/?>"));

    private final MlsGate gate = new MlsGate(new Channels(), new Boards());

    static List<Examples> examples() {
        return Examples.of("mls-examples.txt");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatBoardsRefuseIsFoundAndWhatLooksLikeItIsNot(Examples example) {
        var findings = judge(example.text());
        var weighty = findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(Finding::rule)
                .toList();
        switch (example.rule()) {
            case "ok" -> assertThat(weighty).as(example.text()).isEmpty();
            case "note" -> {
                assertThat(weighty).isEmpty();
                assertThat(findings).isNotEmpty();
            }
            default -> assertThat(weighty).as(example.text()).contains(example.rule());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reach us at 555-0142 now.",
                "See http://harbor.example/a?b=c for more.",
                "ftp://files.harbor.example/x",
                "Write to ana@harbor.com today.",
                "A <b>new</b> roof.",
                "<p class=\"x\">A porch</p>",
                "<br/>A porch"
            })
    void whatTheFourExpressionsOfRcp19MatchIsFound(String text) {
        assertThat(RCP_19).anyMatch(expression -> expression.matcher(text).find());
        assertThat(judge(text)).extracting(Finding::source).anyMatch(source -> source.contains("RCP-19"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A quiet lane, call Ana at 207-555-0142.                    | A quiet lane.
        A quiet lane. Text 207-555-0142! New roof in 2021.         | A quiet lane. New roof in 2021.
        New roof. Open house Sunday 1-3.                           | New roof.
        New roof. Email ana@harborhomes.com. New well.             | New roof. New well.
        “It’s a lane” — says the map…                              | "It's a lane" - says the map...
        A porch 🏡🌞 and a dock.                                    | A porch and a dock.
        SELLER TO PAY CLOSING COSTS AND HOA.                       | Seller to pay closing costs and HOA.
        A <b>porch                                                 | A porch
        """)
    void oneTapLeavesGoodGrammar(String text, String mended) {
        assertThat(judge(text).stream()
                        .flatMap(finding -> finding.remedy().flatMap(Remedy::fix).stream())
                        .map(fix -> apply(text, fix)))
                .contains(mended);
    }

    @ParameterizedTest
    @CsvSource({
        "crmls, 1500, true",
        "crmls, 1501, false",
        "fmls, 800, true",
        "fmls, 801, false",
        "nwmls, 1000, true",
        "nwmls, 1001, false",
        "onekey, 1000, true",
        "onekey, 1001, false"
    })
    void aBoardTakesSoManyCharactersAndNoMore(String board, int characters, boolean fits) {
        var findings =
                gate.judge(Candidate.of("é".repeat(characters)).under(board)).findings();
        assertThat(findings.isEmpty()).isEqualTo(fits);
    }

    @Test
    void aLengthFindingSaysWhoseLimitItIsAndQuotesWhatIsTooMuch() {
        var text = "x".repeat(999) + "\r\n🏡 over";
        var length = gate.judge(Candidate.of(text).under("bright")).findings().stream()
                .filter(finding -> finding.rule().equals("length"))
                .findFirst()
                .orElseThrow();
        assertThat(length.span().quote()).isEqualTo("🏡 over");
        assertThat(length.reason()).contains("1,006", "1,000", "4,000", "the smaller counts");
        assertThat(length.source()).contains("2026-11-20");
    }

    @Test
    void anOfficeMaySetItsOwnLimit() {
        var text = "x".repeat(1200);
        assertThat(gate.judge(Candidate.of(text).under("bright").within(1200)).findings())
                .isEmpty();
        assertThat(gate.judge(Candidate.of(text).on("mls").within(500)).findings())
                .singleElement()
                .extracting(Finding::reason)
                .asString()
                .contains("office");
    }

    @Test
    void withoutABoardNothingIsAskedAndThatIsSaid() {
        var text = "Call Ana at 207-555-0142.";
        assertThat(gate.judge(Candidate.of(text)).findings()).isEmpty();
        assertThat(gate.judge(Candidate.of(text)).unchecked()).hasSize(1);
        assertThat(gate.judge(Candidate.of(text).on("facebook").under("crmls")).findings())
                .isEmpty();
        assertThat(gate.judge(Candidate.of(text).under("crmls")).findings()).isNotEmpty();
    }

    private List<Finding> judge(String text) {
        return gate.judge(Candidate.of(text).on("mls").about(Examples.HOME)).findings();
    }

    private static String apply(String text, Fix fix) {
        return text.substring(0, fix.start()) + fix.text() + text.substring(fix.end());
    }
}
