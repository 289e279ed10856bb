package com.listwright.partner.bulk;

import com.listwright.platform.Sweep;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks now and then, in case whoever should have gone on with a job has died. */
@Singleton
class BulkWatch implements Sweep {
    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final BulkTurns turns;

    BulkWatch(BulkTurns turns) {
        this.turns = turns;
    }

    @Override
    public String what() {
        return "bulk jobs that nobody goes on with";
    }

    @Override
    public int sweep() {
        turns.run(new BulkTurns.Data(true));
        return 0;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }
}
