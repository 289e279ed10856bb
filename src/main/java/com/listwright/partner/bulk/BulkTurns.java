package com.listwright.partner.bulk;

import com.listwright.job.Job;
import com.listwright.job.Jobs;
import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import com.listwright.property.PropertyId;
import com.listwright.writing.Kits;
import com.listwright.writing.Kits.Ordering;
import com.listwright.writing.OrderDesk;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/**
 * Says whose turn it is and orders their kit, as long as there is room. Which home is begun is decided by one at a
 * time; ordering its kit and saying so is one transaction, so that a home is never ordered twice.
 */
@Singleton
class BulkTurns implements Job<BulkTurns.Data> {
    /** Nothing is to be said but that something may have changed. */
    @Serdeable
    record Data(boolean look) {}

    private final BulkRepository jobs;
    private final BulkShelf shelf;
    private final Kits kits;
    private final OrderDesk desk;
    private final BulkSettings settings;
    private final Tenancy tenancy;
    private final Jobs work;
    private final Clock clock;

    BulkTurns(
            BulkRepository jobs,
            BulkShelf shelf,
            Kits kits,
            OrderDesk desk,
            BulkSettings settings,
            Tenancy tenancy,
            Jobs work,
            Clock clock) {
        this.jobs = jobs;
        this.shelf = shelf;
        this.kits = kits;
        this.desk = desk;
        this.settings = settings;
        this.tenancy = tenancy;
        this.work = work;
        this.clock = clock;
    }

    /** Joins the open transaction, if there is one. */
    void enqueue() {
        work.enqueue(this, new Data(true));
    }

    @Override
    public String name() {
        return "bulk-turns";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public void run(Data data) {
        for (var turns = next(); !turns.isEmpty(); turns = next()) {
            turns.forEach(this::order);
        }
    }

    private List<BulkTurn> next() {
        return tenancy.across("offices take turns", () -> {
            if (jobs.lockRunning().isEmpty()) {
                return List.of();
            }
            var now = clock.instant();
            jobs.takeBack(now.minus(settings.lease()));
            var room = jobs.load().room(settings);
            return room > 0 ? jobs.next(settings.atOnceOfOne(), room, now) : List.of();
        });
    }

    private void order(BulkTurn turn) {
        var account = new AccountId(turn.accountId());
        tenancy.in(account, () -> {
            var job = jobs.findForChange(account, new BulkJobId(turn.jobId())).filter(BulkJobRow::isRunning);
            job.ifPresent(row -> jobs.begun(account, turn.jobId(), turn.line(), turn.since())
                    .ifPresent(home -> order(account, row, home)));
            return job;
        });
    }

    private void order(AccountId account, BulkJobRow job, BulkHome home) {
        var property = home.propertyId();
        if (property == null) {
            shelf.end(account, home.jobId(), home.line(), HomeStatus.NOT_WRITTEN, "not-found");
            return;
        }
        switch (desk.take(shelf.wish(job))) {
            case OrderDesk.Outcome.Taken(var order) ->
                note(account, home, kits.order(job.by(), new PropertyId(property), order));
            case OrderDesk.Outcome.Refused _ ->
                shelf.end(account, home.jobId(), home.line(), HomeStatus.NOT_WRITTEN, "invalid-value");
        }
    }

    private void note(AccountId account, BulkHome home, Ordering ordering) {
        switch (ordering) {
            case Ordering.Ordered(var kit) ->
                jobs.ordered(account, home.jobId(), home.line(), kit.id(), clock.instant());
            case Ordering.OverQuota _ -> notWritten(account, home, BulkJobs.OVER_ALLOWANCE);
            case Ordering.NothingKnown() -> notWritten(account, home, "nothing-known");
            case Ordering.Archived() -> notWritten(account, home, "home-archived");
            case Ordering.Unfit _ -> notWritten(account, home, "occasion-unfit");
            case Ordering.NoSuchVoice() -> notWritten(account, home, "no-such-voice");
            case Ordering.NoSuchProperty() -> notWritten(account, home, "not-found");
            case Ordering.Provoked(var provocation) -> notWritten(account, home, provocation.toString());
        }
    }

    private void notWritten(AccountId account, BulkHome home, String why) {
        shelf.end(account, home.jobId(), home.line(), HomeStatus.NOT_WRITTEN, why);
    }
}
