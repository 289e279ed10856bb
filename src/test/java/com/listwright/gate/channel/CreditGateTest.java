package com.listwright.gate.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.gate.Candidate;
import com.listwright.gate.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CreditGateTest {
    private final CreditGate gate = new CreditGate();

    static List<Examples> examples() {
        return Examples.of("credit-examples.txt");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void termsOfCreditAreFoundAndOtherSumsAreNot(Examples example) {
        var rules = gate.judge(Candidate.of(example.text())).findings().stream()
                .map(Finding::rule)
                .toList();
        if (example.rule().equals("ok")) {
            assertThat(rules).as(example.text()).isEmpty();
        } else {
            assertThat(rules).as(example.text()).contains(example.rule());
        }
    }

    @Test
    void aHomeToLetHasARentAndNoPayment() {
        var text = Candidate.of("Two bedrooms by the park at $2,400 a month.");
        assertThat(gate.judge(text).findings()).isNotEmpty();
        assertThat(gate.judge(text.about(Examples.facts("PropertyType", "Residential Lease")))
                        .findings())
                .isEmpty();
    }

    @Test
    void aDisclosureMustBeWhole() {
        assertThat(gate.judge(Candidate.of("20% down, 6.6% APR.")).findings())
                .extracting(Finding::rule)
                .containsExactly("down-payment");
        assertThat(gate.judge(Candidate.of("20% down, 360 payments, 6.6% APR.")).findings())
                .isEmpty();
    }
}
