package com.listwright.metering;

import com.listwright.llm.Answer;
import com.listwright.platform.AccountId;
import com.listwright.platform.Ids;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/**
 * The door for whoever has a model read: pasted texts, samples of a voice. No piece comes of it, so it is free for the
 * account; what it took is noted beside what was lost, in the month in which it was read.
 */
@Singleton
public class Readings {
    /** What was read, as it stands beside its cost. */
    public enum Kind {
        PASTED_TEXT("reading"),
        SAMPLES("voice");

        private final String channel;

        Kind(String channel) {
            this.channel = channel;
        }
    }

    private final QuotaRepository quota;
    private final Usage usage;
    private final Tenancy tenancy;
    private final Ids ids;
    private final Clock clock;

    Readings(QuotaRepository quota, Usage usage, Tenancy tenancy, Ids ids, Clock clock) {
        this.quota = quota;
        this.usage = usage;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** A name for one reading, under which it is noted once. */
    public UUID begin() {
        return ids.next();
    }

    /** However it ended; where no model was reached there is nothing to note. */
    public void note(AccountId account, UUID reading, Kind kind, Answer answer) {
        var took = answer.usage();
        if (took == null) {
            return;
        }
        var unsold = new Undelivered(new PieceId(reading), kind.channel, Cost.of(took));
        var now = clock.instant();
        tenancy.in(account, () -> {
            // Opens the month where nothing was asked of it yet.
            usage.standing(account, now);
            quota.lose(account, ids.next(), unsold, now);
            return true;
        });
    }
}
