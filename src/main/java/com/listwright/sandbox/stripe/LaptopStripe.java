package com.listwright.sandbox.stripe;

import com.listwright.platform.Pretended;
import com.listwright.sandbox.ClockMoved;
import com.listwright.sandbox.LaptopSettings;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/** Without a key of Stripe's, a laptop plays Stripe itself. */
@Factory
@Requires(missingProperty = "stripe.api-key")
final class LaptopStripe {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Singleton
    @Bean(preDestroy = "close")
    PretendStripe stripe(Clock clock, BeanProvider<EmbeddedServer> server, LaptopSettings settings, JsonMapper mapper)
            throws IOException {
        Supplier<URI> door = () -> URI.create("http://localhost:" + server.get().getPort() + "/webhooks/stripe");
        var file = settings.file("stripe.json");
        return file.isEmpty()
                ? PretendStripe.start(clock, door)
                : PretendStripe.keptIn(SavedWorld.read(file.get(), mapper), clock, door);
    }

    @Singleton
    @Named("payments")
    Pretended payments(PretendStripe stripe) {
        return new Pretended("payments", "a Stripe of its own at " + stripe.home() + ", where no money moves", null);
    }

    /** Whoever moves the clock finds everything done that fell due on the way, and told of. */
    @Singleton
    ApplicationEventListener<ClockMoved> follow(PretendStripe stripe) {
        return moved -> {
            stripe.advanceTo(moved.now());
            stripe.settle(PATIENCE);
        };
    }
}
