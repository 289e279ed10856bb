package com.listwright.partner.webhook;

import com.listwright.account.Caller;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The door to what endpoints were told, and to telling it again. */
@Singleton
public class Deliveries {
    /** What asking for a sending came to. */
    public sealed interface Sending {
        record Begun(Delivery delivery) implements Sending {}

        record EndpointDisabled() implements Sending {}

        record NothingThere() implements Sending {}
    }

    private final EndpointRepository endpoints;
    private final DeliveryRepository deliveries;
    private final WebhookJson json;
    private final Outbox outbox;
    private final Dispatch dispatch;
    private final Tenancy tenancy;
    private final Clock clock;

    Deliveries(
            EndpointRepository endpoints,
            DeliveryRepository deliveries,
            WebhookJson json,
            Outbox outbox,
            Dispatch dispatch,
            Tenancy tenancy,
            Clock clock) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.json = json;
        this.outbox = outbox;
        this.dispatch = dispatch;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Newest first. None: no such endpoint. */
    public Optional<List<Delivery>> list(
            Caller caller, EndpointId endpoint, Optional<DeliveryState> state, @Nullable UUID before, int atMost) {
        var account = caller.account();
        return tenancy.in(
                account,
                () -> endpoints
                        .find(account, endpoint)
                        .map(known -> deliveries
                                .list(
                                        account,
                                        endpoint,
                                        state.map(DeliveryState::toString).orElse(null),
                                        before,
                                        atMost)
                                .stream()
                                .map(json::delivery)
                                .toList()));
    }

    public Sending test(Caller caller, EndpointId endpoint) {
        return send(caller, endpoint, stop -> Optional.of(outbox.test(stop)));
    }

    /** The endpoint that a delivery is for. */
    public Optional<EndpointId> endpointOf(Caller caller, DeliveryId id) {
        return tenancy.in(
                caller.account(), () -> deliveries.find(caller.account(), id).map(DeliveryRow::endpointId));
    }

    /** With the id that it had, so that who heard it already can tell; with all its tries. */
    public Sending redeliver(Caller caller, EndpointId endpoint, DeliveryId id) {
        return send(
                caller,
                endpoint,
                stop -> deliveries.find(stop.account(), stop.endpoint(), id).map(known -> {
                    deliveries.begin(stop.account(), id, clock.instant());
                    dispatch.call(stop);
                    return id;
                }));
    }

    private Sending send(Caller caller, EndpointId endpoint, Function<Stop, Optional<DeliveryId>> how) {
        var stop = new Stop(caller.account(), endpoint);
        return tenancy.in(stop.account(), () -> {
            var known = endpoints.lock(stop.account(), endpoint);
            if (known.isEmpty()) {
                return new Sending.NothingThere();
            }
            if (!known.get().enabled()) {
                return new Sending.EndpointDisabled();
            }
            return how.apply(stop)
                    .flatMap(id -> deliveries.find(stop.account(), endpoint, id))
                    .map(json::delivery)
                    .<Sending>map(Sending.Begun::new)
                    .orElseGet(Sending.NothingThere::new);
        });
    }
}
