package com.listwright.platform.limit;

import com.listwright.platform.AccountId;
import com.listwright.platform.CannotStart;
import com.listwright.platform.web.CommonProblem;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refused;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/**
 * How many streams of events may be open at once on this node: of one account, and of all. The figures are a setting,
 * {@code listwright.limits.stream=<of one>/<of all>}.
 */
@Singleton
public class Places {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})/([1-9][0-9]{0,5})");
    private static final long UNCLAIMED = Duration.ofSeconds(30).toNanos();
    private static final int WAIT_SECONDS = 5;

    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Place> places = new HashSet<>();
    private final int ofOne;
    private final int ofAll;

    /** Given back by closing it; one that nobody ever sat down on is given back by itself. */
    public final class Place implements AutoCloseable {
        private final AccountId account;
        private final long since = System.nanoTime();
        private volatile boolean claimed;

        private Place(AccountId account) {
            this.account = account;
        }

        public void claim() {
            claimed = true;
        }

        private boolean isForgotten() {
            return !claimed && System.nanoTime() - since > UNCLAIMED;
        }

        @Override
        public void close() {
            lock.lock();
            try {
                places.remove(this);
            } finally {
                lock.unlock();
            }
        }
    }

    Places(@Property(name = "listwright.limits.stream") String figures) {
        var form = FORM.matcher(figures.strip());
        if (!form.matches()) {
            throw new CannotStart("The setting listwright.limits.stream is \"" + figures
                    + "\": write it as how many of one account/how many of all, 60/2000 for instance.");
        }
        ofOne = Integer.parseInt(form.group(1));
        ofAll = Integer.parseInt(form.group(2));
    }

    public Place take(AccountId account) {
        lock.lock();
        try {
            places.removeIf(Place::isForgotten);
            var own = places.stream()
                    .filter(place -> place.account.equals(account))
                    .count();
            if (own >= ofOne || places.size() >= ofAll) {
                throw new Refused(full(own >= ofOne ? "You have" : "This server has", own >= ofOne ? ofOne : ofAll));
            }
            var place = new Place(account);
            places.add(place);
            return place;
        } finally {
            lock.unlock();
        }
    }

    private static Problem full(String who, int most) {
        return Problem.of(CommonProblem.TOO_MANY_REQUESTS)
                .saying("%s %d streams of events open, which is the most. Close one, or ask for the kit itself."
                        .formatted(who, most))
                .with("limit", "stream")
                .with("retryAfterSeconds", WAIT_SECONDS);
    }
}
