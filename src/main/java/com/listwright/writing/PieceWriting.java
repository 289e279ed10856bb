package com.listwright.writing;

import com.listwright.llm.Cancellation;
import com.listwright.llm.TextModel.Sink;
import com.listwright.metering.Cost;
import com.listwright.platform.AccountId;
import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Vocabulary;
import com.listwright.writing.KitEvent.Entry;
import com.listwright.writing.Writer.Written;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** How one piece is written: brief, draft, gates, saved piece. No transaction is open while the writer thinks. */
@Singleton
class PieceWriting {
    private static final int PATIENCE = 5;

    private final Writers writers;
    private final Mending mending;
    private final Judge judge;
    private final Signing signing;
    private final Deliveries deliveries;

    PieceWriting(Writers writers, Mending mending, Judge judge, Signing signing, Deliveries deliveries) {
        this.writers = writers;
        this.mending = mending;
        this.judge = judge;
        this.signing = signing;
        this.deliveries = deliveries;
    }

    /** Of a piece that was begun. */
    void write(AccountId account, Commission kit, Piece piece, Feed feed, Cancellation cancellation) {
        if (piece.tries() >= PATIENCE) {
            deliveries.fail(account, piece, Failure.GAVE_UP, Cost.NONE, List.of());
            return;
        }
        var task = assignment(account, kit, piece);
        var said = new StringBuilder();
        switch (task.writer().write(account, task.brief(), heard(said, feed.of(piece.id())), cancellation)) {
            case Written.Done written -> deliver(task, written, said, feed, cancellation);
            case Written.Failed(var why, var cost) -> deliveries.fail(account, piece, why, cost, feed.rest(piece.id()));
            case Written.Stopped(var cost) -> stop(task, cost, cancellation);
        }
    }

    private void deliver(
            Assignment task, Written.Done written, StringBuilder said, Feed feed, Cancellation cancellation) {
        var copy = mending.mend(task, written, cancellation);
        var rest = new ArrayList<>(feed.rest(task.piece().id()));
        if (!copy.draft().equals(Draft.of(said.toString()))) {
            rest.add(Entry.revised(task.piece().id(), copy.draft()));
        }
        deliveries.deliver(task.account(), task.piece(), copy, rest);
    }

    /** A node that shuts down stops its writers too; then the job has to come to life on another one. */
    private void stop(Assignment task, Cost cost, Cancellation cancellation) {
        if (!cancellation.isCancelled()) {
            throw new IllegalStateException("Writing was interrupted, and nobody had cancelled it");
        }
        deliveries.cancel(task.account(), task.piece(), cost);
    }

    private Assignment assignment(AccountId account, Commission kit, Piece piece) {
        var facts = Briefing.signed(piece.facts().orElse(kit.facts()), kit.signature());
        var brief = new Brief(
                piece.property() + " " + piece.channel() + seed(piece),
                publicOnes(facts),
                piece.channel(),
                signing.room(judge.limit(account, piece.channel(), kit), piece.channel(), kit),
                kit.tone(),
                kit.language(),
                kit.occasion(),
                kit.openHouse(),
                Optional.ofNullable(kit.voice()),
                kit.signature(),
                kit.notes(),
                piece.instruction());
        return new Assignment(account, piece, kit, facts, brief, Rehearsals.cast(kit, piece, writers.of(kit.writer())));
    }

    /** A rewrite is to read differently. */
    private static String seed(Piece piece) {
        return piece.isRewrite() ? " " + piece.attempt() : "";
    }

    private static Facts publicOnes(Facts facts) {
        var vocabulary = Vocabulary.standard();
        var open = new LinkedHashMap<>(facts.values());
        open.keySet()
                .removeIf(name -> vocabulary
                        .field(name)
                        .filter(field -> !field.isPublic())
                        .isPresent());
        return new Facts(open);
    }

    private static Sink heard(StringBuilder said, Sink sink) {
        return text -> {
            said.append(text);
            sink.take(text);
        };
    }
}
