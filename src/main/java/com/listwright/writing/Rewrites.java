package com.listwright.writing;

import com.listwright.account.Caller;
import com.listwright.metering.PieceId;
import com.listwright.metering.Quota;
import com.listwright.metering.Quota.Reservation.Exhausted;
import com.listwright.metering.Quota.Reservation.Held;
import com.listwright.platform.Ids;
import com.listwright.platform.Precondition;
import com.listwright.platform.Tenancy;
import com.listwright.property.Properties;
import com.listwright.property.fact.Facts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Has a piece written anew, from the facts of today: one more piece on the meter. */
@Singleton
public class Rewrites {
    /** What asking for it came to. */
    public sealed interface Rewriting {
        record Begun(Piece piece) implements Rewriting {}

        record OverQuota(Exhausted numbers) implements Rewriting {}

        record BeingWritten() implements Rewriting {}

        record ChangedMeanwhile(Piece piece, List<Version> since) implements Rewriting {}

        record NothingKnown() implements Rewriting {}

        record NoSuchPiece() implements Rewriting {}

        /** A test key wants it, and it is no test piece. */
        record Live() implements Rewriting {}

        /** With a test key only. */
        record Provoked(Provocation provocation) implements Rewriting {}
    }

    private final KitShelf shelf;
    private final Properties properties;
    private final Quota quota;
    private final WriteKit job;
    private final Tenancy tenancy;
    private final Rehearsals rehearsals;
    private final Ids ids;

    Rewrites(
            KitShelf shelf,
            Properties properties,
            Quota quota,
            WriteKit job,
            Tenancy tenancy,
            Rehearsals rehearsals,
            Ids ids) {
        this.shelf = shelf;
        this.properties = properties;
        this.quota = quota;
        this.job = job;
        this.tenancy = tenancy;
        this.rehearsals = rehearsals;
        this.ids = ids;
    }

    public Rewriting begin(Caller caller, PieceId id, Optional<String> instruction, Precondition expected) {
        return tenancy.in(
                caller.account(),
                () -> shelf.pieceForRewrite(caller.account(), id)
                        .map(piece -> piece.isAs(expected)
                                ? begin(caller, piece, instruction)
                                : new Rewriting.ChangedMeanwhile(piece, shelf.since(caller.account(), piece, expected)))
                        .orElseGet(Rewriting.NoSuchPiece::new));
    }

    private Rewriting begin(Caller caller, Piece piece, Optional<String> instruction) {
        if (caller.isTest() && !piece.test()) {
            return new Rewriting.Live();
        }
        var provoked = rehearsals.rewriting(caller, instruction);
        if (provoked.isPresent()) {
            return provoked.get();
        }
        if (piece.status().isBeingWritten()) {
            return new Rewriting.BeingWritten();
        }
        var facts = properties.find(caller, piece.property()).map(Briefing::confirmed);
        if (facts.filter(known -> !known.isEmpty()).isEmpty()) {
            return new Rewriting.NothingKnown();
        }
        var attempt = new PieceId(ids.next());
        if (piece.test()) {
            return begun(caller, piece, attempt, instruction, facts.get());
        }
        return switch (quota.reserve(caller.account(), List.of(attempt))) {
            case Exhausted numbers -> new Rewriting.OverQuota(numbers);
            case Held _ -> begun(caller, piece, attempt, instruction, facts.get());
        };
    }

    private Rewriting begun(Caller caller, Piece piece, PieceId attempt, Optional<String> instruction, Facts facts) {
        shelf.rewrite(caller.account(), piece, attempt, instruction, facts);
        job.enqueue(caller.account(), piece.kit(), List.of(attempt));
        return new Rewriting.Begun(shelf.piece(caller.account(), piece.id()).orElseThrow());
    }
}
