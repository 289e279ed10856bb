package com.listwright.writing;

import com.listwright.metering.PieceId;
import com.listwright.platform.AccountId;
import com.listwright.platform.AfterCommit;
import com.listwright.platform.Question;
import com.listwright.platform.Sweep;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** What happened to a kit, in order: written where it happens, read from any node. */
@Singleton
class KitLog implements Sweep {
    private static final String ADD = "SELECT add_to_kit(?, ?, ?, ?)";
    private static final String NEWS =
            "SELECT status, seq, kind, piece, words, subject, preheader FROM kit_news(?, ?, ?, ?)";
    private static final int PAGE = 500;
    private static final Duration KEPT = Duration.ofHours(6);

    private final KitEventRepository events;
    private final LookingOn lookingOn;
    private final AfterCommit afterCommit;
    private final WritingJson json;
    private final Tenancy tenancy;
    private final Clock clock;

    KitLog(
            KitEventRepository events,
            LookingOn lookingOn,
            AfterCommit afterCommit,
            WritingJson json,
            Tenancy tenancy,
            Clock clock) {
        this.events = events;
        this.lookingOn = lookingOn;
        this.afterCommit = afterCommit;
        this.json = json;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * Joins the open transaction; those who look on are woken when it holds. Alone it is for looking on only: what must
     * not be lost is added where it is saved.
     */
    void append(AccountId account, KitId kit, List<KitEvent.Entry> entries) {
        var adding = new Question<>(
                ADD,
                List.of(account.value(), kit.value(), json.write(entries), clock.instant()),
                row -> row.getLong(1));
        var last = tenancy.ask(account, adding);
        afterCommit.run(() -> lookingOn.ring(kit, numbered(entries, last)));
    }

    private static List<KitEvent> numbered(List<KitEvent.Entry> entries, long last) {
        var before = last - entries.size();
        return IntStream.rangeClosed(1, entries.size())
                .mapToObj(number -> entries.get(number - 1).numbered(before + number))
                .toList();
    }

    /**
     * How the kit stands, and what came after the number that was seen last, in pages; nothing where there is no such
     * kit.
     */
    Optional<News> news(AccountId account, KitId kit, long seen) {
        return tenancy.ask(
                account, new Question<>(NEWS, List.of(account.value(), kit.value(), seen, PAGE), KitLog::news));
    }

    private static Optional<News> news(ResultSet row) throws SQLException {
        var status = row.getString("status");
        if (status == null) {
            return Optional.empty();
        }
        List<KitEvent> events = new ArrayList<>();
        do {
            var seq = row.getLong("seq");
            if (seq > 0) {
                var piece = row.getObject("piece", UUID.class);
                events.add(new KitEvent(
                        seq,
                        row.getString("kind"),
                        piece == null ? null : new PieceId(piece),
                        row.getString("words"),
                        row.getString("subject"),
                        row.getString("preheader")));
            }
        } while (row.next());
        return Optional.of(new News(KitStatus.of(status), events, events.size() < PAGE));
    }

    LookingOn.Seat sit(KitId kit) {
        return lookingOn.sit(kit);
    }

    @Override
    public String what() {
        return "words that nobody looks on for any more";
    }

    @Override
    public int sweep() {
        return tenancy.across(
                "added words go in every account",
                () -> events.forget(clock.instant().minus(KEPT)));
    }
}
