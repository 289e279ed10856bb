package com.listwright.writing;

import com.listwright.account.Caller;
import com.listwright.gate.view.FindingView;
import com.listwright.metering.Cost;
import com.listwright.metering.PieceId;
import com.listwright.platform.Precondition;
import com.listwright.platform.Tenancy;
import com.listwright.property.Properties;
import com.listwright.property.PropertyId;
import com.listwright.property.fact.Facts;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The door to single pieces: read, edit, restore, put right. All of it is free, and each change a version. */
@Singleton
public class Pieces {
    /** What changing a text came to. */
    public sealed interface Revising {
        record Revised(Piece piece) implements Revising {}

        record BeingWritten() implements Revising {}

        record NothingWritten() implements Revising {}

        /** It is not any more what the caller saw: how it stands, and the versions since. */
        record ChangedMeanwhile(Piece piece, List<Version> since) implements Revising {}

        record UnknownFindings(List<String> ids) implements Revising {}

        record NoSuchVersion() implements Revising {}

        record NoSuchPiece() implements Revising {}
    }

    /** What somebody types; what is null stays. */
    public record Edit(
            @Nullable String text,
            @Nullable String subject,
            @Nullable String preheader) {}

    private final KitShelf shelf;
    private final Properties properties;
    private final Judge judge;
    private final RecentTexts recent;
    private final Deliveries deliveries;
    private final Tenancy tenancy;

    Pieces(
            KitShelf shelf,
            Properties properties,
            Judge judge,
            RecentTexts recent,
            Deliveries deliveries,
            Tenancy tenancy) {
        this.shelf = shelf;
        this.properties = properties;
        this.judge = judge;
        this.recent = recent;
        this.deliveries = deliveries;
        this.tenancy = tenancy;
    }

    public Optional<Piece> find(Caller caller, PieceId id) {
        return shelf.piece(caller.account(), id);
    }

    /** What was written of a home for one channel, newest first. */
    public List<Piece> ofProperty(Caller caller, PropertyId property, String channel, int atMost) {
        return shelf.ofProperty(caller.account(), property, channel, atMost);
    }

    public Revising edit(Caller caller, PieceId id, Edit edit, Precondition expected) {
        return revising(caller, id, expected, current -> {
            var draft = current.draft();
            return new NewText(
                    MadeBy.EDIT,
                    new Draft(
                            Objects.requireNonNullElse(edit.text(), draft.text()),
                            edit.subject() == null ? draft.subject() : edit.subject(),
                            draft.subjects(),
                            edit.preheader() == null ? draft.preheader() : edit.preheader()));
        });
    }

    /** Carries out the edits that these findings come with. */
    public Revising remedy(Caller caller, PieceId id, Set<String> findings, Precondition expected) {
        return revising(caller, id, expected, current -> {
            var chosen = current.judged().findings().stream()
                    .filter(finding -> findings.contains(finding.id()) && finding.fix() != null)
                    .toList();
            var known = chosen.stream().map(FindingView::id).collect(Collectors.toSet());
            var unknown = new ArrayList<>(findings);
            unknown.removeAll(known);
            return unknown.isEmpty()
                    ? new NewText(MadeBy.REMEDY, Fixes.apply(current.draft(), chosen))
                    : new Refusal(new Revising.UnknownFindings(unknown));
        });
    }

    public Revising restore(Caller caller, PieceId id, int number, Precondition expected) {
        return tenancy.in(caller.account(), () -> {
            var former = shelf.version(caller.account(), id, number);
            return revising(
                    caller,
                    id,
                    expected,
                    _ -> former.<Wish>map(version -> new NewText(MadeBy.RESTORATION, version.draft()))
                            .orElseGet(() -> new Refusal(new Revising.NoSuchVersion())));
        });
    }

    /** Newest first; nothing where there is no such piece. */
    public Optional<List<Version>> versions(Caller caller, PieceId id, int before, int atMost) {
        return find(caller, id).map(piece -> shelf.versions(caller.account(), id, before, atMost));
    }

    private sealed interface Wish {}

    private record NewText(MadeBy madeBy, Draft draft) implements Wish {}

    private record Refusal(Revising why) implements Wish {}

    private Revising revising(Caller caller, PieceId id, Precondition expected, Function<Version, Wish> how) {
        return tenancy.in(
                caller.account(),
                () -> shelf.pieceForChange(caller.account(), id)
                        .map(piece -> piece.isAs(expected)
                                ? revised(caller, piece, how)
                                : new Revising.ChangedMeanwhile(piece, shelf.since(caller.account(), piece, expected)))
                        .orElseGet(Revising.NoSuchPiece::new));
    }

    private Revising revised(Caller caller, Piece piece, Function<Version, Wish> how) {
        if (piece.status().isBeingWritten()) {
            return new Revising.BeingWritten();
        }
        var current = piece.current();
        if (current == null) {
            return new Revising.NothingWritten();
        }
        return switch (how.apply(current)) {
            case Refusal(var why) -> why;
            case NewText(var madeBy, var draft) -> {
                if (!draft.equals(current.draft()) || piece.isStale()) {
                    save(caller, piece, current, madeBy, draft);
                }
                yield new Revising.Revised(
                        shelf.piece(caller.account(), piece.id()).orElseThrow());
            }
        };
    }

    /** Judged by what is true today, whatever was when it was written. */
    private void save(Caller caller, Piece piece, Version current, MadeBy madeBy, Draft draft) {
        var kit = shelf.find(caller.account(), piece.kit()).orElseThrow().commission();
        var facts = properties
                .find(caller, piece.property())
                .map(Briefing::confirmed)
                .orElse(new Facts(Map.of()));
        var judged = judge.judge(
                caller.account(),
                draft,
                piece.channel(),
                kit,
                Briefing.signed(facts, kit.signature()),
                recent.beside(
                        caller.account(),
                        piece.property(),
                        piece.channel(),
                        current.hand().kind()));
        deliveries.save(
                caller.account(),
                piece,
                current.number() + 1,
                madeBy,
                caller.member(),
                new Copy(draft, judged, current.hand(), Cost.NONE));
    }
}
