package com.listwright.gate.grounding;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.listwright.gate.MalformedRule;
import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void aLineThatCannotBeReadIsToldWithItsFileAndPlace() {
        assertThatThrownBy(() -> new Lexicon(
                        "grounding/words.txt",
                        "grounding/everyday.txt",
                        "grounding/topics.txt",
                        "grounding/malformed.txt"))
                .isInstanceOf(MalformedRule.class)
                .hasMessageContaining("grounding/malformed.txt:3")
                .hasMessageContaining("MoatFeatures");
    }
}
