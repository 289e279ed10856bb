package com.listwright.writing;

import com.listwright.account.Caller;
import com.listwright.llm.Cancellation;
import com.listwright.llm.TextModel.Sink;
import com.listwright.metering.Cost;
import com.listwright.metering.Quota.Reservation.Exhausted;
import com.listwright.platform.AccountId;
import com.listwright.writing.Kits.Ordering;
import com.listwright.writing.Rewrites.Rewriting;
import com.listwright.writing.Writer.Written;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Plays what a test key asks for: refusals at once, and mishaps in the writing. */
@Singleton
class Rehearsals {
    private static final Duration SLOWNESS = Duration.ofSeconds(8);
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final String LIE = "A heated swimming pool and 97 bedrooms come with it.";

    private final Clock clock;

    Rehearsals(Clock clock) {
        this.clock = clock;
    }

    Optional<Ordering> ordering(Caller caller, Optional<String> notes) {
        if (!caller.isTest()) {
            return Optional.empty();
        }
        return Provocation.of(notes).flatMap(provoked -> switch (provoked) {
            case ALLOWANCE_EXHAUSTED -> Optional.of(new Ordering.OverQuota(exhausted()));
            case NOTHING_KNOWN -> Optional.of(new Ordering.NothingKnown());
            case HOME_ARCHIVED -> Optional.of(new Ordering.Archived());
            case RATE_LIMITED, UNAVAILABLE -> Optional.of(new Ordering.Provoked(provoked));
            case BEING_WRITTEN, PIECE_FAILED, PIECE_WITHHELD, SLOW -> Optional.empty();
        });
    }

    Optional<Rewriting> rewriting(Caller caller, Optional<String> instruction) {
        if (!caller.isTest()) {
            return Optional.empty();
        }
        return Provocation.of(instruction).flatMap(provoked -> switch (provoked) {
            case ALLOWANCE_EXHAUSTED -> Optional.of(new Rewriting.OverQuota(exhausted()));
            case NOTHING_KNOWN -> Optional.of(new Rewriting.NothingKnown());
            case BEING_WRITTEN -> Optional.of(new Rewriting.BeingWritten());
            case RATE_LIMITED, UNAVAILABLE -> Optional.of(new Rewriting.Provoked(provoked));
            case HOME_ARCHIVED, PIECE_FAILED, PIECE_WITHHELD, SLOW -> Optional.empty();
        });
    }

    /** An allowance of 15 that was used up, with a week to wait. */
    private Exhausted exhausted() {
        return new Exhausted(15, 15, 0, clock.instant().plus(Duration.ofDays(7)));
    }

    /** Who writes a piece: of a test kit maybe somebody who fails on purpose. */
    static Writer cast(Commission kit, Piece piece, Writer writer) {
        if (!kit.test()) {
            return writer;
        }
        return Provocation.of(piece.isRewrite() ? piece.instruction() : kit.notes())
                .<Writer>map(provoked -> new Clumsy(writer, provoked))
                .orElse(writer);
    }

    private record Clumsy(Writer writer, Provocation provoked) implements Writer {
        @Override
        public Kind kind() {
            return writer.kind();
        }

        @Override
        public boolean isThere() {
            return writer.isThere();
        }

        @Override
        public Written write(AccountId account, Brief brief, Sink sink, Cancellation cancellation) {
            return switch (provoked) {
                case PIECE_FAILED -> new Written.Failed(Failure.MODEL_UNAVAILABLE, Cost.NONE);
                case PIECE_WITHHELD -> spoiled(writer.write(account, brief, sink, cancellation), sink);
                case SLOW ->
                    isCancelledMeanwhile(cancellation)
                            ? new Written.Stopped(Cost.NONE)
                            : writer.write(account, brief, sink, cancellation);
                case ALLOWANCE_EXHAUSTED, NOTHING_KNOWN, HOME_ARCHIVED, BEING_WRITTEN, RATE_LIMITED, UNAVAILABLE ->
                    writer.write(account, brief, sink, cancellation);
            };
        }

        /** With words that nothing supports. */
        private static Written spoiled(Written written, Sink sink) {
            if (!(written instanceof Written.Done(var draft, var hand, var cost))) {
                return written;
            }
            sink.take(" " + LIE);
            var text = draft.text() + " " + LIE;
            return new Written.Done(new Draft(text, draft.subject(), draft.subjects(), draft.preheader()), hand, cost);
        }

        private static boolean isCancelledMeanwhile(Cancellation cancellation) {
            try {
                for (var left = SLOWNESS; left.isPositive() && !cancellation.isCancelled(); left = left.minus(GLANCE)) {
                    Thread.sleep(GLANCE);
                }
                return cancellation.isCancelled();
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                return true;
            }
        }
    }
}
