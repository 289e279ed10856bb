package com.listwright.gate.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.gate.Candidate;
import com.listwright.gate.Finding;
import com.listwright.gate.Remedy;
import com.listwright.gate.Severity;
import com.listwright.gate.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleGateTest {
    private final StyleGate gate = new StyleGate();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        A stunning kitchen with an island.   | cliche   | A kitchen with an island.
        A gorgeous oak floor.                | cliche   | An oak floor.
        Stunning views of the bay.           | cliche   | Views of the bay.
        The home boasts three bedrooms.      | cliche   | The home has three bedrooms.
        Nestled on a lane.                   | cliche   | -
        The view is stunning.                | cliche   | -
        Move-in ready.                       | cliche   | -
        The the porch is new.                | repeated | The porch is new.
        A renovated kitchen, renovated bath. | repeated | -
        New roof!!!                          | shouting | New roof!
        GREAT HOME on a lane.                | shouting | -
        """)
    void wornLoudAndRepeatedWordsAreNotedAndMendedWhereThatIsSafe(String text, String rule, String mended) {
        var finding = gate.judge(Candidate.of(text)).findings().getFirst();
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.remedy()
                        .flatMap(Remedy::fix)
                        .map(fix -> text.substring(0, fix.start()) + fix.text() + text.substring(fix.end()))
                        .orElse(null))
                .isEqualTo(mended);
    }

    @Test
    void plainCopyHasNoNotes() {
        assertThat(gate.judge(Candidate.of(
                                "Three bedrooms, two baths and a two-car garage on half an acre. New roof in 2021."
                                        + " HVAC and LVP replaced in 2019."))
                        .findings())
                .isEmpty();
    }

    @Test
    void onlyLongTextsAreMeasuredForTheirReadingEase() {
        var hard = "Architecturally distinguished residential accommodation incorporating extraordinary contemporary"
                + " appointments, ";
        assertThat(rules(hard)).doesNotContain("reading-ease");
        assertThat(rules(hard.repeat(13))).contains("reading-ease");
        assertThat(rules("The house is on a lane. It has a new roof. You can walk to the sea. ".repeat(10)))
                .doesNotContain("reading-ease");
    }

    @Test
    void whatTheOfficeSaidBeforeIsShown() {
        var before = "Tall pines frame a wide porch that looks over the cove to the islands.";
        var text = "Here, tall pines frame a wide porch that looks over the cove. Oak floors inside.";
        assertThat(gate.judge(Candidate.of(text).beside(List.of(before))).findings())
                .filteredOn(finding -> finding.rule().equals("same-again"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.span().quote())
                        .isEqualTo("tall pines frame a wide porch that looks over the cove"));
        assertThat(gate.judge(Candidate.of(text)).findings()).isEmpty();
    }

    @Test
    void samenessIsAShareOfTheWords() {
        var words = Words.of("one two three four five six seven eight");
        assertThat(Sameness.with(List.of("one two three four five six")).share(words))
                .isEqualTo(0.75);
        assertThat(Sameness.with(List.of("nothing of the sort stands here at all"))
                        .share(words))
                .isZero();
        assertThat(Sameness.with(List.of()).share(words)).isZero();
    }

    private List<String> rules(String text) {
        return gate.judge(Candidate.of(text)).findings().stream()
                .map(Finding::rule)
                .toList();
    }
}
