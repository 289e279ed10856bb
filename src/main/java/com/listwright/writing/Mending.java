package com.listwright.writing;

import com.listwright.gate.Severity;
import com.listwright.llm.Cancellation;
import com.listwright.metering.Cost;
import com.listwright.writing.Writer.Hand;
import com.listwright.writing.Writer.Written;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Judges what was written and does away with what was found: by the findings' own edits, then by asking the writer. */
@Singleton
class Mending {
    private static final int ROUNDS = 2;

    private final Judge judge;
    private final Signing signing;
    private final RecentTexts recent;

    Mending(Judge judge, Signing signing, RecentTexts recent) {
        this.judge = judge;
        this.signing = signing;
        this.recent = recent;
    }

    /** Blocked still, if nobody could help. */
    Copy mend(Assignment task, Written.Done written, Cancellation cancellation) {
        var now = judged(task, written.draft(), written.hand(), written.cost());
        for (int round = 1; round <= ROUNDS && !now.judged().faults().isEmpty(); round++) {
            var answer = asked(task, now, cancellation);
            if (answer.isEmpty()) {
                return now;
            }
            var cost = Costs.sum(now.cost(), answer.get().cost());
            if (!(answer.get() instanceof Written.Done again)) {
                return new Copy(now.draft(), now.judged(), now.hand(), cost);
            }
            now = judged(task, again.draft(), now.hand(), cost);
        }
        return now;
    }

    private static Optional<Written> asked(Assignment task, Copy now, Cancellation cancellation) {
        return task.writer()
                .mend(task.account(), task.brief(), now.draft(), now.judged().faults(), cancellation);
    }

    private Copy judged(Assignment task, Draft written, Hand hand, Cost cost) {
        var draft = signing.signed(written, task.piece().channel(), task.kit());
        var judged = judged(task, draft, hand);
        var edits = judged.findings().stream()
                .filter(finding -> finding.fix() != null && finding.severity() != Severity.NOTE)
                .toList();
        if (edits.isEmpty()) {
            return new Copy(draft, judged, hand, cost);
        }
        var edited = Fixes.apply(draft, edits);
        return new Copy(edited, judged(task, edited, hand), hand, cost);
    }

    private Judged judged(Assignment task, Draft draft, Hand hand) {
        var piece = task.piece();
        var lately = recent.beside(task.account(), piece.property(), piece.channel(), hand.kind());
        return judge.judge(task.account(), draft, piece.channel(), task.kit(), task.facts(), lately);
    }
}
