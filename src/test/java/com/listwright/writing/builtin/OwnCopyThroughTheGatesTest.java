package com.listwright.writing.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.OwnDatabase;
import com.listwright.gate.Candidate;
import com.listwright.gate.Finding;
import com.listwright.gate.Gates;
import com.listwright.gate.Part;
import com.listwright.gate.Passage;
import com.listwright.writing.Brief;
import com.listwright.writing.Language;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The writer's own copy has no finding of any gate, note or worse. */
@MicronautTest(startApplication = false, transactional = false)
class OwnCopyThroughTheGatesTest implements OwnDatabase {
    /** Lines that a template puts below a text: who advertises, and how to get no more of it. */
    private static final Set<String> SUPPLIED = Set.of("identity", "opt-out", "postal-address", "stop");

    private final BuiltInWriter writer = new BuiltInWriter();

    @Inject
    Gates gates;

    @Test
    void noGateFindsAnythingInAnyHomeChannelOrTone() {
        var found = new TreeMap<String, Integer>();
        for (var brief : SampleBriefs.all(Language.EN)) {
            for (var candidate : candidates(brief)) {
                gates.judge(candidate).findings().stream()
                        .filter(finding -> !SUPPLIED.contains(finding.rule()))
                        .forEach(finding -> found.merge(line(finding, brief), 1, Integer::sum));
            }
        }
        assertThat(found).isEmpty();
    }

    private List<Candidate> candidates(Brief brief) {
        var draft = writer.write(brief);
        List<List<Passage>> texts = new ArrayList<>(List.of(draft.passages()));
        for (var subject : draft.subjects()) {
            if (!subject.equals(draft.subject())) {
                var passages = new ArrayList<>(draft.passages());
                passages.set(1, new Passage(Part.SUBJECT, subject));
                texts.add(passages);
            }
        }
        return texts.stream()
                .map(passages -> new Candidate(
                        passages,
                        Optional.of(brief.channel()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(brief.facts())))
                .toList();
    }

    private static String line(Finding finding, Brief brief) {
        return "%s/%s %s [%s] in %s"
                .formatted(
                        finding.gate(),
                        finding.rule(),
                        finding.severity(),
                        finding.span().quote(),
                        SampleBriefs.name(brief));
    }
}
