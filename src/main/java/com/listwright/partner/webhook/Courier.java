package com.listwright.partner.webhook;

import com.listwright.job.Job;
import com.listwright.platform.AccountId;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * Carries what is due to an endpoint, one thing after another, and goes on elsewhere when others wait. Who dies on the
 * way leaves a lease that runs out.
 */
@Singleton
class Courier implements Job<Courier.Data> {
    /** Then another run goes on, so that a node can stop. */
    private static final Duration STINT = Duration.ofSeconds(5);

    @Serdeable
    record Data(UUID account, UUID endpoint) {}

    private final Lanes lanes;
    private final Desk desk;
    private final Wire wire;
    private final Dispatch dispatch;
    private final Clock clock;

    Courier(Lanes lanes, Desk desk, Wire wire, Dispatch dispatch, Clock clock) {
        this.lanes = lanes;
        this.desk = desk;
        this.wire = wire;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "webhook-courier";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public void run(Data data) {
        var begun = System.nanoTime();
        var at = lanes.enter(new Stop(new AccountId(data.account()), new EndpointId(data.endpoint())));
        while (at.isPresent()) {
            at = lanes.after(at.get(), serve(at.get()));
            if (at.isPresent() && System.nanoTime() - begun > STINT.toNanos()) {
                lanes.leave(at.get());
                dispatch.call(at.get());
                return;
            }
        }
    }

    /** Whether there was something. */
    private boolean serve(Stop stop) {
        var served = false;
        try {
            var parcel = desk.next(stop);
            parcel.ifPresent(this::carry);
            served = true;
            return parcel.isPresent();
        } finally {
            if (!served) {
                lanes.leave(stop);
            }
        }
    }

    private void carry(Parcel parcel) {
        var answer = parcel.secrets().isEmpty()
                ? Answer.none(clock.instant(), 0, Failure.SECRET_LOST)
                : wire.send(parcel.url(), headers(parcel), parcel.payload());
        lanes.note(parcel.stop(), answer.hasArrived());
        desk.settle(parcel, answer);
    }

    private Map<String, String> headers(Parcel parcel) {
        var id = parcel.event().toString();
        var timestamp = clock.instant().getEpochSecond();
        return Map.of(
                "webhook-id", id,
                "webhook-timestamp", String.valueOf(timestamp),
                "webhook-signature", Signing.signatures(parcel.secrets(), id, timestamp, parcel.payload()));
    }
}
