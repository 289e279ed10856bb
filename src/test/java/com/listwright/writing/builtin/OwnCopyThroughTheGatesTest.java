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
import com.listwright.writing.Occasion;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The writer's own copy has no finding of any gate, note or worse. */
@MicronautTest(startApplication = false, transactional = false)
class OwnCopyThroughTheGatesTest implements OwnDatabase {
    /** Lines that a template puts below a text: who advertises, and how to get no more of it. */
    private static final Set<String> SUPPLIED = Set.of("identity", "opt-out", "postal-address", "stop");

    private final BuiltInWriter writer = new BuiltInWriter();

    @Inject
    Gates gates;

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void noGateFindsAnythingInAnyHomeChannelOrTone(Occasion occasion) {
        assertThat(found(Language.EN, occasion, _ -> true)).isEmpty();
    }

    /** Of a Spanish text only what needs no words is judged. */
    @ParameterizedTest
    @EnumSource(Occasion.class)
    void norInSpanishAsFarAsItIsJudged(Occasion occasion) {
        assertThat(found(
                        Language.ES,
                        occasion,
                        finding -> Set.of("channel", "mls").contains(finding.gate())
                                || (finding.gate().equals("grounding")
                                        && finding.span().quote().chars().anyMatch(Character::isDigit))))
                .isEmpty();
    }

    private Map<String, Integer> found(Language language, Occasion occasion, Predicate<Finding> counts) {
        var found = new TreeMap<String, Integer>();
        for (var plain : SampleBriefs.all(language)) {
            var brief = SampleBriefs.on(plain, occasion);
            for (var candidate : candidates(brief)) {
                gates.judge(candidate).findings().stream()
                        .filter(finding -> !SUPPLIED.contains(finding.rule()) && counts.test(finding))
                        .forEach(finding -> found.merge(line(finding, brief), 1, Integer::sum));
            }
        }
        return found;
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
                        Optional.of(SampleBriefs.stated(brief))))
                .map(candidate -> brief.language() == Language.ES ? candidate.inSpanish() : candidate)
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
