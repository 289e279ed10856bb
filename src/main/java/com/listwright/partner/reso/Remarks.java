package com.listwright.partner.reso;

import com.listwright.writing.Language;
import com.listwright.writing.Piece;
import com.listwright.writing.PieceStatus;
import java.util.List;

/** What may stand as the public remarks of a home, or why nothing may. */
public sealed interface Remarks {
    record Deliverable(Piece piece, String text) implements Remarks {}

    /** There are some, but they may not leave: the newest, and what holds it. */
    record Kept(Piece piece, Absence why) implements Remarks {}

    record None() implements Remarks {}

    /** Of pieces of one home, newest first. */
    static Remarks of(List<Piece> pieces) {
        var english =
                pieces.stream().filter(piece -> piece.language() == Language.EN).toList();
        return english.stream()
                .filter(Remarks::mayLeave)
                .findFirst()
                .<Remarks>map(piece -> new Deliverable(piece, text(piece)))
                .or(() -> english.stream().findFirst().map(piece -> new Kept(piece, absence(piece))))
                .orElseGet(None::new);
    }

    /** While it is being written anew, the former text stands. */
    private static boolean mayLeave(Piece piece) {
        var version = piece.current();
        return version != null
                && !version.judged().isBlocked()
                && !piece.isStale()
                && piece.status() != PieceStatus.REJECTED;
    }

    private static String text(Piece piece) {
        var version = piece.current();
        return version == null ? "" : version.draft().text();
    }

    private static Absence absence(Piece piece) {
        if (piece.current() == null) {
            return piece.status().isBeingWritten() ? Absence.BEING_WRITTEN : Absence.NOT_WRITTEN;
        }
        if (piece.status() == PieceStatus.REJECTED) {
            return Absence.REJECTED;
        }
        return piece.isStale() ? Absence.STALE : Absence.WITHHELD;
    }
}
