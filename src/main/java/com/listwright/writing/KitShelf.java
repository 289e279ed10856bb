package com.listwright.writing;

import com.listwright.account.Caller;
import com.listwright.account.KeyId;
import com.listwright.metering.PieceId;
import com.listwright.platform.AccountId;
import com.listwright.platform.Precondition;
import com.listwright.platform.SqlArray;
import com.listwright.platform.Tenancy;
import com.listwright.property.Property;
import com.listwright.property.PropertyId;
import com.listwright.property.fact.Facts;
import com.listwright.writing.KitEvent.Entry;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where kits and pieces are kept: fetched whole, each piece with the text that stands. */
@Singleton
class KitShelf {
    /** After which a look at the rows shows what another node did. */
    static final Duration GLANCE = Duration.ofMillis(250);

    private static final int WORTH_TELLING = 20;

    private final KitRepository kits;
    private final PieceRepository pieces;
    private final KitLog log;
    private final WritingJson json;
    private final Tenancy tenancy;
    private final ApplicationEventPublisher<KitFinished> finished;
    private final Clock clock;

    KitShelf(
            KitRepository kits,
            PieceRepository pieces,
            KitLog log,
            WritingJson json,
            Tenancy tenancy,
            ApplicationEventPublisher<KitFinished> finished,
            Clock clock) {
        this.kits = kits;
        this.pieces = pieces;
        this.log = log;
        this.json = json;
        this.tenancy = tenancy;
        this.finished = finished;
        this.clock = clock;
    }

    Optional<Kit> find(AccountId account, KitId id) {
        return tenancy.in(account, () -> kits.find(account, id).map(row -> whole(account, row)));
    }

    List<Kit> ofProperty(AccountId account, PropertyId property, @Nullable UUID before, int atMost) {
        return tenancy.in(
                account,
                () -> kits.ofProperty(account, property, before, atMost).stream()
                        .map(row -> whole(account, row))
                        .toList());
    }

    List<Piece> ofProperty(AccountId account, PropertyId property, String channel, int atMost) {
        return tenancy.in(
                account,
                () -> pieces.ofProperty(account, property, channel, atMost).stream()
                        .map(row -> whole(account, row))
                        .toList());
    }

    Optional<Piece> piece(AccountId account, PieceId id) {
        return tenancy.in(account, () -> pieces.find(account, id).map(row -> whole(account, row)));
    }

    /** Inside a transaction that changes the piece. */
    Optional<Piece> pieceForChange(AccountId account, PieceId id) {
        return pieces.findForChange(account, id).map(row -> whole(account, row));
    }

    /** The same, with its kit: who ends a kit and who makes it go on do so one after the other. */
    Optional<Piece> pieceForRewrite(AccountId account, PieceId id) {
        return pieces.find(account, id)
                .flatMap(row -> kits.findForChange(account, row.kitId()))
                .flatMap(kit -> pieceForChange(account, id));
    }

    Optional<Version> version(AccountId account, PieceId id, int number) {
        return pieces.version(account, id, number).map(json::version);
    }

    List<Version> versions(AccountId account, PieceId id, int before, int atMost) {
        return tenancy.in(
                account,
                () -> pieces.versions(account, id, before, atMost).stream()
                        .map(json::version)
                        .toList());
    }

    /** The newest versions that somebody who saw an older one does not know. */
    List<Version> since(AccountId account, Piece piece, Precondition expected) {
        var seen = expected.newest().orElse(piece.version());
        return versions(account, piece.id(), Integer.MAX_VALUE, WORTH_TELLING).stream()
                .filter(version -> version.number() > seen)
                .toList();
    }

    void rewrite(AccountId account, Piece piece, PieceId attempt, Optional<String> instruction, Facts facts) {
        pieces.rewrite(account, piece.id(), attempt, instruction.orElse(null), json.write(facts), clock.instant());
        kits.change(account, piece.kit(), KitStatus.WRITING.toString(), null);
    }

    private Piece whole(AccountId account, PieceRow row) {
        return json.piece(row, pieces.version(account, row.id(), row.version()).orElse(null));
    }

    private Kit whole(AccountId account, KitRow row) {
        var all = pieces.ofKit(account, row.id());
        var written = all.stream().anyMatch(piece -> piece.version() > 0);
        var standing = (written ? pieces.standing(account, row.id()) : List.<VersionRow>of())
                .stream().collect(Collectors.toMap(VersionRow::pieceId, Function.identity()));
        return json.kit(
                row,
                all.stream()
                        .map(piece -> json.piece(piece, standing.get(piece.id())))
                        .toList());
    }

    void await(AccountId account, KitId id, Duration atMost) throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        try (var seat = log.sit(id)) {
            var heard = 0L;
            var left = atMost;
            while (left.isPositive()
                    && status(account, id).filter(KitStatus.WRITING::equals).isPresent()) {
                heard = seat.awaitEnd(heard, left.compareTo(GLANCE) < 0 ? left : GLANCE);
                left = Duration.ofNanos(end - System.nanoTime());
            }
        }
    }

    Optional<KitStatus> status(AccountId account, KitId id) {
        return log.news(account, id, Long.MAX_VALUE).map(News::status);
    }

    Following follow(AccountId account, KitId id) {
        return new Following(log, account, id);
    }

    /** Once nothing of it is being written any more. */
    void finish(AccountId account, KitId id) {
        tenancy.in(account, () -> {
            var kit = kits.findForChange(account, id).filter(row -> KitStatus.of(row.status()) == KitStatus.WRITING);
            kit.ifPresent(row -> {
                var statuses = statuses(account, id);
                if (statuses.stream().noneMatch(PieceStatus::isBeingWritten)) {
                    end(account, row, ended(statuses));
                }
            });
            return kit.isPresent();
        });
    }

    Kit add(Caller caller, KitId id, Property home, Commission commission, List<PieceId> ids, List<String> channels) {
        var account = caller.account();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        kits.add(
                account,
                id,
                home.id(),
                home.revision(),
                json.write(commission.facts()),
                commission.tone().toString(),
                commission.language().toString(),
                commission.occasion().toString(),
                commission.openHouse().map(json::write).orElse(null),
                commission.mls().orElse(null),
                commission.notes().orElse(null),
                commission.voice() == null ? null : json.write(commission.voice()),
                json.write(commission.signature()),
                commission.writer().toString(),
                commission.test(),
                caller.key().map(KeyId::value).orElse(null),
                caller.member(),
                now,
                SqlArray.of(ids.stream().map(PieceId::value)),
                SqlArray.of(channels.stream()));
        var queued = IntStream.range(0, ids.size())
                .mapToObj(place -> Piece.queued(ids.get(place), id, home.id(), commission, channels.get(place), now))
                .toList();
        return new Kit(id, home.id(), home.revision(), commission, KitStatus.WRITING, now, null, queued);
    }

    /** Ends what is being written; a piece that was only being rewritten keeps its text. None: no such kit. */
    Optional<List<PieceId>> cancel(AccountId account, KitId id) {
        return kits.findForChange(account, id).map(kit -> {
            var stopped = pieces.beingWritten(account, id).stream()
                    .map(row -> whole(account, row))
                    .toList();
            if (KitStatus.of(kit.status()) == KitStatus.WRITING) {
                stopped.forEach(piece -> stop(account, piece));
                end(account, kit, ended(statuses(account, id)));
            }
            return stopped.stream().map(Piece::attempt).toList();
        });
    }

    private List<PieceStatus> statuses(AccountId account, KitId id) {
        return pieces.ofKit(account, id).stream()
                .map(row -> PieceStatus.of(row.status()))
                .toList();
    }

    private static KitStatus ended(List<PieceStatus> pieces) {
        return pieces.contains(PieceStatus.CANCELLED) ? KitStatus.CANCELLED : KitStatus.FINISHED;
    }

    private void stop(AccountId account, Piece piece) {
        var status = piece.otherwise(PieceStatus.CANCELLED).toString();
        pieces.end(account, piece.id(), status, null, clock.instant());
        log.append(account, piece.kit(), List.of(Entry.finished(piece.id())));
    }

    private void end(AccountId account, KitRow kit, KitStatus status) {
        kits.change(account, kit.id(), status.toString(), clock.instant());
        log.append(account, kit.id(), List.of(Entry.kitFinished()));
        finished.publishEvent(new KitFinished(account, kit.id(), kit.propertyId(), status, kit.test()));
    }
}
