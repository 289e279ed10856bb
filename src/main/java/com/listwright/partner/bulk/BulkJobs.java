package com.listwright.partner.bulk;

import com.listwright.account.Caller;
import com.listwright.account.Caller.By;
import com.listwright.metering.Usage;
import com.listwright.partner.bulk.BulkIntake.Taken;
import com.listwright.partner.bulk.BulkJob.Rejected;
import com.listwright.platform.Ids;
import com.listwright.platform.Tenancy;
import com.listwright.writing.Kit;
import com.listwright.writing.KitId;
import com.listwright.writing.Kits;
import com.listwright.writing.Order;
import com.listwright.writing.OrderDesk.Wish;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to bulk jobs: begin, look, read results, cancel. */
@Singleton
public class BulkJobs {
    static final String OVER_ALLOWANCE = "allowance-exhausted";

    /** What beginning a job came to. */
    public sealed interface Beginning {
        record Begun(BulkJob job) implements Beginning {}

        /** Nothing was saved: so many of the homes fit what is left. */
        record OverAllowance(int homes, int fit, int piecesAHome, int remaining) implements Beginning {}

        record TooManyHomes(int homes, int most) implements Beginning {}

        record TooManyJobs(int most) implements Beginning {}

        /** Nothing was saved. */
        record NothingToWrite(List<Rejected> rejected) implements Beginning {}
    }

    /** One line of a job that has come to an end, with the kit where there is one. */
    public record Result(
            int line,
            @Nullable UUID property,
            HomeStatus status,
            @Nullable String field,
            @Nullable String reason,
            Optional<Kit> kit) {}

    private final BulkRepository jobs;
    private final BulkShelf shelf;
    private final BulkIntake intake;
    private final BulkTurns turns;
    private final Kits kits;
    private final Usage usage;
    private final BulkSettings settings;
    private final Tenancy tenancy;
    private final Ids ids;
    private final Clock clock;

    BulkJobs(
            BulkRepository jobs,
            BulkShelf shelf,
            BulkIntake intake,
            BulkTurns turns,
            Kits kits,
            Usage usage,
            BulkSettings settings,
            Tenancy tenancy,
            Ids ids,
            Clock clock) {
        this.jobs = jobs;
        this.shelf = shelf;
        this.intake = intake;
        this.turns = turns;
        this.kits = kits;
        this.usage = usage;
        this.settings = settings;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** One transaction: homes kept, job saved and begun, or nothing of it. */
    public Beginning begin(Caller caller, BulkHomes homes, Wish wish, Order order, boolean partial) {
        if (homes.lines() > settings.homes()) {
            return new Beginning.TooManyHomes(homes.lines(), settings.homes());
        }
        return tenancy.in(caller.account(), () -> {
            if (jobs.running(caller.account()) >= settings.open()) {
                return new Beginning.TooManyJobs(settings.open());
            }
            var each = order.channels().size();
            var remaining = usage.remaining(caller.account()) - jobs.promised(caller.account());
            var fit = caller.isTest() ? homes.count() : Math.min(homes.count(), Math.max(0, remaining) / each);
            if (fit < homes.count() && (!partial || fit == 0)) {
                return new Beginning.OverAllowance(homes.count(), fit, each, Math.max(0, remaining));
            }
            if (homes.count() == 0) {
                return new Beginning.NothingToWrite(intake.take(caller, homes).rejected());
            }
            var taken = intake.take(caller, homes);
            return taken.homes().isEmpty()
                    ? new Beginning.NothingToWrite(taken.rejected())
                    : new Beginning.Begun(save(caller, taken, wish, each, fit));
        });
    }

    private BulkJob save(Caller caller, Taken taken, Wish wish, int each, int fit) {
        var id = new BulkJobId(ids.next());
        var now = clock.instant();
        jobs.add(
                caller.account(),
                id,
                shelf.write(wish),
                each,
                shelf.write(taken.rejected()),
                caller.member().value(),
                caller.by() instanceof By.Session(var session) ? session.value() : null,
                caller.key().map(key -> key.value()).orElse(null),
                caller.isTest(),
                now);
        jobs.addHomes(caller.account(), id, shelf.write(lines(id, taken, fit)), now);
        turns.enqueue();
        return find(caller, id).orElseThrow();
    }

    private static List<BulkHome> lines(BulkJobId id, Taken taken, int fit) {
        var lines = new ArrayList<BulkHome>();
        Set<Integer> used = new HashSet<>();
        for (var home : taken.homes()) {
            var fits = lines.size() < fit;
            var status = fits ? HomeStatus.QUEUED : HomeStatus.NOT_WRITTEN;
            used.add(home.line());
            lines.add(new BulkHome(
                    id.value(),
                    home.line(),
                    home.property().value(),
                    null,
                    status.toString(),
                    null,
                    fits ? null : OVER_ALLOWANCE));
        }
        for (var fault : taken.rejected()) {
            if (used.add(fault.line())) {
                lines.add(new BulkHome(
                        id.value(),
                        fault.line(),
                        null,
                        null,
                        HomeStatus.REJECTED.toString(),
                        fault.field(),
                        fault.reason()));
            }
        }
        return lines;
    }

    public Optional<BulkJob> find(Caller caller, BulkJobId id) {
        return tenancy.in(
                caller.account(), () -> jobs.find(caller.account(), id).map(row -> shelf.whole(caller.account(), row)));
    }

    /** Newest first. */
    public List<BulkJob> list(Caller caller, @Nullable UUID before, int atMost) {
        return tenancy.in(
                caller.account(),
                () -> jobs.list(caller.account(), before, atMost).stream()
                        .map(row -> shelf.whole(caller.account(), row))
                        .toList());
    }

    /** The next lines that have come to an end, up to the first one that has not. */
    public List<Result> results(Caller caller, BulkJobId id, int after, int atMost) {
        return tenancy.in(
                caller.account(),
                () -> jobs.homes(caller.account(), id, after, atMost).stream()
                        .takeWhile(home -> !home.isAt().isOpen())
                        .map(home -> result(caller, home))
                        .toList());
    }

    private Result result(Caller caller, BulkHome home) {
        var kit = Optional.ofNullable(home.kitId()).flatMap(it -> kits.find(caller, new KitId(it)));
        return new Result(home.line(), home.propertyId(), home.isAt(), home.field(), home.reason(), kit);
    }

    /** Whether there is nothing after this line, and nothing to wait for. */
    public boolean endsAt(Caller caller, BulkJobId id, int line) {
        return tenancy.in(
                caller.account(),
                () -> jobs.homes(caller.account(), id, line, 1).isEmpty());
    }

    /**
     * What stands stays, what is being written is stopped, the rest is not begun. Answers whether there is such a job.
     */
    public boolean cancel(Caller caller, BulkJobId id) {
        var stopped = tenancy.in(
                caller.account(),
                () -> jobs.findForChange(caller.account(), id)
                        .map(job -> job.isRunning() ? shelf.cancel(caller.account(), id) : List.<UUID>of()));
        stopped.ifPresent(all -> all.forEach(kit -> kits.cancel(caller, new KitId(kit))));
        return stopped.isPresent();
    }
}
