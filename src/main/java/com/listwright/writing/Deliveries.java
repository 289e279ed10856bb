package com.listwright.writing;

import com.listwright.account.MemberId;
import com.listwright.metering.Cost;
import com.listwright.metering.Delivered;
import com.listwright.metering.PieceId;
import com.listwright.metering.Quota;
import com.listwright.metering.Undelivered;
import com.listwright.platform.AccountId;
import com.listwright.platform.SqlArray;
import com.listwright.platform.Tenancy;
import com.listwright.writing.KitEvent.Entry;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the writing of a piece ends: in one transaction it stands, is counted or not, and those who look on hear of it.
 */
@Singleton
class Deliveries {
    private final PieceRepository pieces;
    private final Quota quota;
    private final KitLog log;
    private final WritingJson json;
    private final Tenancy tenancy;
    private final Clock clock;
    private final ApplicationEventPublisher<PieceWritten> written;

    Deliveries(
            PieceRepository pieces,
            Quota quota,
            KitLog log,
            WritingJson json,
            Tenancy tenancy,
            Clock clock,
            ApplicationEventPublisher<PieceWritten> written) {
        this.written = written;
        this.pieces = pieces;
        this.quota = quota;
        this.log = log;
        this.json = json;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Begins those attempts that nobody ended meanwhile; what a crash forgets of that is begun again. */
    List<Piece> begin(AccountId account, Kit kit, List<PieceId> attempts) {
        return tenancy.lightly(account, () -> {
            var named = SqlArray.of(attempts.stream().map(PieceId::value));
            var ids = pieces.begin(account, kit.id(), named, clock.instant());
            return kit.pieces().stream()
                    .filter(piece -> ids.contains(piece.id().value()))
                    .toList();
        });
    }

    /** What holds something back is free: the text stands, with the question to ask. */
    void deliver(AccountId account, Piece piece, Copy copy, List<Entry> before) {
        ending(account, piece, copy.cost(), before, row -> {
            var version = row.version() + 1;
            save(account, piece, version, piece.isRewrite() ? MadeBy.REWRITE : MadeBy.WRITER, null, copy);
            if (copy.judged().isBlocked()) {
                giveBack(account, piece, copy.cost());
            } else if (!piece.test()) {
                var renews = piece.isRewrite() ? piece.id() : null;
                quota.settle(account, new Delivered(piece.attempt(), renews, piece.channel(), copy.cost()));
            }
        });
    }

    void fail(AccountId account, Piece piece, Failure why, Cost cost, List<Entry> before) {
        ending(account, piece, cost, before, row -> {
            pieces.end(
                    account,
                    piece.id(),
                    piece.otherwise(PieceStatus.FAILED).toString(),
                    why.toString(),
                    clock.instant());
            giveBack(account, piece, cost);
        });
    }

    /** Whoever said stop may have ended it already. */
    void cancel(AccountId account, Piece piece, Cost cost) {
        ending(account, piece, cost, List.of(), row -> {
            pieces.end(
                    account, piece.id(), piece.otherwise(PieceStatus.CANCELLED).toString(), null, clock.instant());
            giveBack(account, piece, cost);
        });
    }

    /** A new text of a piece, which stands from now on. */
    void save(AccountId account, Piece piece, int version, MadeBy madeBy, @Nullable MemberId member, Copy copy) {
        var draft = copy.draft();
        var judged = copy.judged();
        pieces.addVersion(
                account,
                piece.id(),
                version,
                madeBy.toString(),
                member,
                clock.instant(),
                draft.text(),
                draft.subject(),
                json.write(draft.subjects()),
                draft.preheader(),
                json.write(judged),
                json.write(judged.usedFacts()),
                copy.hand().kind().toString(),
                copy.hand().model(),
                copy.hand().promptVersion(),
                copy.cost().inputTokens(),
                copy.cost().outputTokens(),
                copy.cost().microUsd());
        pieces.stand(
                account,
                piece.id(),
                Piece.standing(judged).toString(),
                version,
                judged.question().orElse(null),
                clock.instant());
        written.publishEvent(new PieceWritten(account, piece.id(), piece.property(), piece.channel(), version));
    }

    private void giveBack(AccountId account, Piece piece, Cost cost) {
        if (piece.test()) {
            return;
        }
        if (cost.equals(Cost.NONE)) {
            quota.release(account, List.of(piece.attempt()));
        } else {
            quota.release(account, new Undelivered(piece.attempt(), piece.channel(), cost));
        }
    }

    /** Somebody may have cancelled it, or another node may have ended it: then only the cost is left to be told. */
    private void ending(AccountId account, Piece piece, Cost cost, List<Entry> before, Consumer<PieceRow> how) {
        tenancy.in(account, () -> {
            var row = pieces.findForChange(account, piece.id())
                    .filter(it -> it.attemptId().equals(piece.attempt()))
                    .filter(it -> PieceStatus.of(it.status()).isBeingWritten());
            if (row.isPresent()) {
                how.accept(row.get());
                log.append(account, piece.kit(), told(before, piece));
            } else {
                giveBack(account, piece, cost);
            }
            return row.isPresent();
        });
    }

    private static List<Entry> told(List<Entry> before, Piece piece) {
        return Stream.concat(before.stream(), Stream.of(Entry.finished(piece.id())))
                .toList();
    }
}
