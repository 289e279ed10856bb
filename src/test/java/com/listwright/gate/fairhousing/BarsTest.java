package com.listwright.gate.fairhousing;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.gate.Finding;
import com.listwright.gate.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the gate promises of sentences that its model has never seen: trained on some authors, it judges another. */
class BarsTest {
    private static final Path EXAMPLES = Path.of("src/main/gates/fair-housing/examples");

    private record Judged(Example example, List<Finding> findings) {
        boolean isFlagged() {
            return findings.stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
        }

        boolean isBlocked() {
            return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK);
        }
    }

    private static List<Judged> judged;

    @BeforeAll
    static void trainOnOthers() throws IOException {
        judged = new ArrayList<>();
        judge("first-author.tsv", "second-author.tsv", "third-author.tsv", "fourth-author.tsv", "house.tsv");
        judge("second-author.tsv", "first-author.tsv", "third-author.tsv", "fourth-author.tsv", "house.tsv");
        judge("third-author.tsv", "first-author.tsv", "second-author.tsv", "fourth-author.tsv", "house.tsv");
        judge("fourth-author.tsv", "first-author.tsv", "second-author.tsv", "third-author.tsv", "house.tsv");
    }

    private static void judge(String unseen, String... seen) throws IOException {
        List<Example> lessons = new ArrayList<>();
        for (var file : seen) {
            lessons.addAll(Example.read(EXAMPLES.resolve(file)));
        }
        var gate = new FairHousing(Trainer.train(lessons));
        for (var example : Example.read(EXAMPLES.resolve(unseen))) {
            judged.add(new Judged(example, gate.judge(example.candidate()).findings()));
        }
    }

    @Test
    void directViolationsAreFlagged() {
        assertThat(rate(one -> one.example().kind().equals("direct"), Judged::isFlagged))
                .isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void indirectViolationsAreFlagged() {
        assertThat(rate(one -> one.example().kind().equals("indirect"), Judged::isFlagged))
                .isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void cautionsAreFlaggedButNotBlocked() {
        Predicate<Judged> cautions = one -> one.example().label() == Example.Label.CAUTION;
        assertThat(rate(cautions, Judged::isFlagged)).isGreaterThanOrEqualTo(0.90);
        assertThat(rate(cautions, Judged::isBlocked)).isLessThanOrEqualTo(0.05);
    }

    @Test
    void whatIsOkIsLeftAlone() {
        assertThat(rate(one -> !one.example().isOffending(), Judged::isFlagged)).isLessThanOrEqualTo(0.04);
    }

    @Test
    void theQuoteTouchesTheOffendingPhrase() {
        assertThat(rate(
                        one -> one.example().isOffending() && one.isFlagged(),
                        one -> one.findings().stream()
                                .anyMatch(finding -> finding.span().start()
                                                < one.example().end()
                                        && finding.span().end() > one.example().start())))
                .isGreaterThanOrEqualTo(0.90);
    }

    private static double rate(Predicate<Judged> which, Predicate<Judged> what) {
        var some = judged.stream().filter(which).toList();
        return (double) some.stream().filter(what).count() / some.size();
    }
}
