package com.listwright.gate.fairhousing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.listwright.gate.MalformedRule;
import com.listwright.gate.Part;
import com.listwright.gate.Passage;
import com.listwright.gate.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FairHousingRulesTest {
    private final Rulebook rulebook = Rulebook.standard();

    @Test
    void everyRuleMeetsItsOwnExample() {
        List<String> silent = new ArrayList<>();
        for (var rule : rulebook.frameRules()) {
            assertThat(rule.example()).as(rule.place()).isNotBlank();
            if (!meets(rule)) {
                silent.add(rule.place() + " " + rule.example());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void everyFrameHasReasonAndRemedyInASentence() {
        for (var rule : rulebook.frameRules()) {
            var frame = rulebook.reasons().frame(rule.frame());
            assertThat(frame.reason()).as(rule.place()).endsWith(".").hasSizeGreaterThan(20);
            assertThat(frame.remedy()).as(rule.place()).endsWith(".");
        }
    }

    @Test
    void everyStateClassHasItsStates() {
        for (var name : ProtectedClass.names()) {
            var words = States.standard().words(name, Optional.empty());
            if (!rulebook.reasons().isFederal(name)) {
                assertThat(words).as(name).contains("CA", "NJ");
            }
        }
    }

    @Test
    void aRuleThatSpeaksOfWhatIsNotThereIsToldWithItsLine() {
        var reader = new PatternReader(new Wordbook(), List.of());
        var line = new RuleFile.Line("exclusion", List.of(), "frames.rules:7");
        assertThatThrownBy(() -> reader.read("no <martians>", line))
                .isInstanceOf(MalformedRule.class)
                .hasMessage("frames.rules:7: no concept or group is called martians");
        assertThatThrownBy(() -> reader.read("no ..x kids", line)).hasMessage("frames.rules:7: not a number: x");
        assertThatThrownBy(() -> reader.read("^ $", line)).hasMessageContaining("at least one word");
    }

    private boolean meets(Rule rule) {
        var scene = Scene.of(rulebook, new Passage(Part.TEXT, rule.example()), Optional.empty());
        for (int word = 0; word < scene.reading().size(); word++) {
            if (rule.pattern()
                            .at(
                                    scene.reading(),
                                    scene.tags(),
                                    rulebook.lexicon().concepts(),
                                    word)
                    != null) {
                return true;
            }
        }
        return false;
    }
}
