package com.listwright.partner.webhook;

import com.listwright.job.Jobs;
import com.listwright.platform.Strongbox;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands out what is to be sent and takes back what came of it. Nothing is open in the database while it is sent. */
@Singleton
class Desk {
    private final EndpointRepository endpoints;
    private final DeliveryRepository deliveries;
    private final WebhookJson json;
    private final WebhookSettings settings;
    private final Schedule schedule;
    private final Strongbox strongbox;
    private final Dispatch dispatch;
    private final DisabledMail mail;
    private final Jobs jobs;
    private final Tenancy tenancy;
    private final Clock clock;

    Desk(
            EndpointRepository endpoints,
            DeliveryRepository deliveries,
            WebhookJson json,
            WebhookSettings settings,
            Schedule schedule,
            Strongbox strongbox,
            Dispatch dispatch,
            DisabledMail mail,
            Jobs jobs,
            Tenancy tenancy,
            Clock clock) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.json = json;
        this.settings = settings;
        this.schedule = schedule;
        this.strongbox = strongbox;
        this.dispatch = dispatch;
        this.mail = mail;
        this.jobs = jobs;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Nothing, when nothing is due or as many are under way to this endpoint as may, on whatever node. */
    Optional<Parcel> next(Stop stop) {
        return tenancy.in(stop.account(), () -> {
            var now = clock.instant();
            return endpoints
                    .lock(stop.account(), stop.endpoint())
                    .filter(EndpointRow::enabled)
                    .filter(endpoint -> deliveries.underWay(stop.account(), stop.endpoint(), now)
                            < (endpoint.failingSince() == null ? settings.perEndpoint() : 1))
                    .flatMap(endpoint -> deliveries
                            .nextDue(stop.account(), stop.endpoint(), now)
                            .map(due -> take(stop, endpoint, due, now)));
        });
    }

    void settle(Parcel parcel, Answer answer) {
        var stop = parcel.stop();
        tenancy.in(
                stop.account(),
                () -> endpoints
                        .lock(stop.account(), stop.endpoint())
                        .flatMap(endpoint -> deliveries
                                .find(stop.account(), stop.endpoint(), parcel.delivery())
                                .map(delivery -> {
                                    settle(stop, endpoint, delivery, answer);
                                    return delivery;
                                })));
    }

    private Parcel take(Stop stop, EndpointRow endpoint, DeliveryRow due, Instant now) {
        deliveries.lease(stop.account(), due.id(), now.plus(settings.lease()));
        return new Parcel(stop, due.id(), due.eventId(), endpoint.url(), due.payload(), secrets(stop, endpoint, now));
    }

    private List<String> secrets(Stop stop, EndpointRow endpoint, Instant now) {
        var secrets = new ArrayList<String>();
        secrets.add(endpoint.sealedSecret());
        if (endpoint.formerUntil() != null && endpoint.formerSecret() != null && now.isBefore(endpoint.formerUntil())) {
            secrets.add(endpoint.formerSecret());
        }
        var place = Signing.place(stop.account(), stop.endpoint());
        return secrets.stream()
                .flatMap(secret -> strongbox.open(secret, place).stream())
                .toList();
    }

    private void settle(Stop stop, EndpointRow endpoint, DeliveryRow delivery, Answer answer) {
        var attempts = json.with(delivery.attempts(), answer.attempt());
        var now = clock.instant();
        if (answer.hasArrived()) {
            finish(stop, delivery, DeliveryState.DELIVERED, attempts, now);
            if (endpoint.failingSince() != null) {
                endpoints.failing(stop.account(), stop.endpoint(), null);
            }
            return;
        }
        if (endpoint.failingSince() == null) {
            endpoints.failing(stop.account(), stop.endpoint(), now);
        }
        if (DeliveryState.of(delivery.state()) != DeliveryState.PENDING) {
            finish(stop, delivery, DeliveryState.of(delivery.state()), attempts, now);
            return;
        }
        var pause = answer.isGone()
                ? Optional.<Duration>empty()
                : schedule.pauseAfter(delivery.tries() + 1, answer.retryAfter());
        if (pause.isPresent()) {
            deliveries.postpone(stop.account(), delivery.id(), attempts, now.plus(pause.get()));
            dispatch.callIn(pause.get(), stop);
            return;
        }
        finish(stop, delivery, DeliveryState.FAILED, attempts, now);
        if (answer.isGone()) {
            disable(stop, endpoint, DisabledBecause.GONE, now);
        } else if (!deliveries.didAnyArrive(stop.account(), stop.endpoint(), delivery.begunAt())) {
            disable(stop, endpoint, DisabledBecause.FAILING, now);
        }
    }

    private void finish(Stop stop, DeliveryRow delivery, DeliveryState state, String attempts, Instant now) {
        deliveries.finish(stop.account(), delivery.id(), state.toString(), attempts, now);
    }

    private void disable(Stop stop, EndpointRow endpoint, DisabledBecause because, Instant now) {
        if (endpoints.disable(stop.account(), stop.endpoint(), because.toString(), now) == 1) {
            deliveries.cancelAll(stop.account(), stop.endpoint(), now);
            jobs.enqueue(mail, new DisabledMail.Data(stop.account().value(), endpoint.url(), because));
        }
    }
}
