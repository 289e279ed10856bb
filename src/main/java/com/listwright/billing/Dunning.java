package com.listwright.billing;

import com.listwright.job.Jobs;
import com.listwright.platform.AccountId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Decides which letters a change calls for, each once for what it is about. All letters of a failed payment are laid
 * out when it becomes known; each looks at the present state when its time has come.
 */
@Singleton
class Dunning {
    static final Duration TRIAL_NOTICE = Duration.ofDays(3);
    private static final Duration LAST_DAY = Duration.ofDays(1);

    private final LetterRepository letters;
    private final DunningMail mail;
    private final Jobs jobs;
    private final Clock clock;

    Dunning(LetterRepository letters, DunningMail mail, Jobs jobs, Clock clock) {
        this.letters = letters;
        this.mail = mail;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Joins the transaction of the change. */
    void after(AccountId account, Footing before, Footing now) {
        if (now.pastDueSince() != null) {
            var about = about(now, now.pastDueSince());
            var grace = now.pastDueSince().plus(HousePolicy.GRACE);
            lay(account, about, Letter.FIRST_FAILURE, clock.instant());
            lay(account, about, Letter.LAST_DAY, grace.minus(LAST_DAY));
            lay(account, about, Letter.SUSPENDED, isGivenUp(now) ? clock.instant() : grace);
        } else if (before.pastDueSince() != null && isPaidUp(now)) {
            var about = about(before, before.pastDueSince());
            if (letters.isDecided(account, about, Letter.FIRST_FAILURE.word())) {
                lay(account, about, Letter.RECOVERED, clock.instant());
            }
        }
        if (now.trialEnd() != null && now.cancelAt() == null) {
            lay(
                    account,
                    about(now, now.trialEnd()),
                    Letter.TRIAL_ENDING,
                    now.trialEnd().minus(TRIAL_NOTICE));
        }
    }

    static boolean isPaidUp(Footing footing) {
        return footing.status().equals("active") || footing.status().equals("trialing");
    }

    /** No grace is left, however much of the week is. */
    static boolean isGivenUp(Footing footing) {
        return footing.status().equals("unpaid");
    }

    static String about(Footing footing, Instant since) {
        return about(footing.subscriptionId(), since);
    }

    private static String about(@Nullable String subscription, Instant since) {
        return subscription + "@" + since.getEpochSecond();
    }

    private void lay(AccountId account, String about, Letter letter, Instant due) {
        if (letters.decide(account, about, letter.word(), clock.instant()) == 1) {
            var pause = Duration.between(clock.instant(), due);
            jobs.enqueueIn(
                    pause.isNegative() ? Duration.ZERO : pause,
                    mail,
                    new DunningMail.Data(account.value(), about, letter));
        }
    }
}
