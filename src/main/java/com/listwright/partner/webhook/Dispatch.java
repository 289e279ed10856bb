package com.listwright.partner.webhook;

import com.listwright.job.Jobs;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Calls a courier to an endpoint, with the transaction that left something there. */
@Singleton
class Dispatch {
    private final Jobs jobs;
    private final BeanProvider<Courier> courier;

    Dispatch(Jobs jobs, BeanProvider<Courier> courier) {
        this.jobs = jobs;
        this.courier = courier;
    }

    void call(Stop stop) {
        callIn(Duration.ZERO, stop);
    }

    void callIn(Duration pause, Stop stop) {
        var data = new Courier.Data(stop.account().value(), stop.endpoint().value());
        jobs.enqueueIn(pause, courier.get(), data);
    }
}
