package com.listwright.sandbox.stripe;

import com.listwright.billing.Shop;
import com.listwright.billing.stripe.StripeSettings;
import com.listwright.platform.PublicAddress;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** Sets the pretended Stripe up as an operator sets up a real one. */
@Singleton
@Requires(bean = PretendStripe.class)
final class Stock implements ApplicationEventListener<ServerStartupEvent> {
    private final StripeSettings settings;
    private final PublicAddress home;

    Stock(StripeSettings settings, PublicAddress home) {
        this.settings = settings;
        this.home = home;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        var unused = Shop.fitOut(settings, home.link(""));
    }
}
