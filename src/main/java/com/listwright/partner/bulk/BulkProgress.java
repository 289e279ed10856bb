package com.listwright.partner.bulk;

import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import com.listwright.writing.Kit;
import com.listwright.writing.KitFinished;
import com.listwright.writing.KitStatus;
import com.listwright.writing.Kits;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;

/** A kit that ends ends its home, in the same transaction, and makes room for the next one. */
@Singleton
class BulkProgress {
    private final BulkRepository jobs;
    private final BulkShelf shelf;
    private final Kits kits;
    private final BulkTurns turns;
    private final Tenancy tenancy;

    BulkProgress(BulkRepository jobs, BulkShelf shelf, Kits kits, BulkTurns turns, Tenancy tenancy) {
        this.jobs = jobs;
        this.shelf = shelf;
        this.kits = kits;
        this.turns = turns;
        this.tenancy = tenancy;
    }

    @EventListener
    void hear(KitFinished news) {
        tenancy.in(
                news.account(),
                () -> jobs.ofKit(news.account(), news.kit())
                        .filter(home -> home.isAt() == HomeStatus.WRITING)
                        .flatMap(home -> ended(news, home)));
    }

    /** A rewrite ends its kit again, when its home has long been done. */
    private Optional<BulkJobRow> ended(KitFinished news, BulkHome home) {
        var account = news.account();
        var job = jobs.findForChange(account, new BulkJobId(home.jobId()));
        job.flatMap(row -> kits.find(row.by(), news.kit())).ifPresent(kit -> {
            end(account, home, kit, news.status());
            turns.enqueue();
        });
        return job;
    }

    private void end(AccountId account, BulkHome home, Kit kit, KitStatus how) {
        if (kit.pieces().stream().anyMatch(piece -> piece.current() != null)) {
            shelf.end(account, home.jobId(), home.line(), HomeStatus.FINISHED, null);
        } else if (how == KitStatus.CANCELLED) {
            shelf.end(account, home.jobId(), home.line(), HomeStatus.CANCELLED, null);
        } else {
            var why = kit.pieces().stream()
                    .map(piece -> piece.reason())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(Object::toString);
            shelf.end(account, home.jobId(), home.line(), HomeStatus.FAILED, why.orElse(null));
        }
    }
}
