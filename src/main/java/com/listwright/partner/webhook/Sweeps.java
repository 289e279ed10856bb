package com.listwright.partner.webhook;

import com.listwright.platform.Strongbox;
import com.listwright.platform.Sweep;
import com.listwright.platform.Tenancy;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.function.IntSupplier;

/** What has to be looked after from time to time. */
@Factory
final class Sweeps {
    private static final Duration OFTEN = Duration.ofSeconds(15);
    private static final int AT_ONCE = 5_000;

    private record Round(String what, Duration pause, IntSupplier work) implements Sweep {
        @Override
        public int sweep() {
            return work.getAsInt();
        }
    }

    /** A courier that died is replaced. */
    @Singleton
    @Named("stranded-deliveries")
    Sweep stranded(DeliveryRepository deliveries, Dispatch dispatch, Tenancy tenancy, Clock clock) {
        return new Round("endpoints with deliveries that nobody carried", OFTEN, () -> {
            var now = clock.instant();
            var stops = tenancy.across(
                    "a courier may have died in any account", () -> deliveries.stranded(now.minus(OFTEN), now));
            stops.forEach(dispatch::call);
            return stops.size();
        });
    }

    @Singleton
    @Named("old-deliveries")
    Sweep old(DeliveryRepository deliveries, WebhookSettings settings, Tenancy tenancy, Clock clock) {
        return new Round("webhook deliveries past their time", Duration.ofMinutes(10), () -> {
            var before = clock.instant().minus(settings.kept());
            return tenancy.across(
                    "the log of every account is kept equally long", () -> deliveries.forget(before, AT_ONCE));
        });
    }

    /**
     * After JWT_SECRET was replaced, so that the former one can be taken away; and what has signed long enough goes.
     */
    @Singleton
    @Named("webhook-secrets")
    Sweep secrets(EndpointRepository endpoints, Strongbox strongbox, Tenancy tenancy) {
        return new Round(
                "webhook secrets sealed anew",
                Duration.ofMinutes(10),
                () -> tenancy.across("a new JWT_SECRET seals what every account has", endpoints::everySecret).stream()
                        .mapToInt(kept -> tenancy.in(kept.account(), () -> reseal(endpoints, strongbox, kept)))
                        .sum());
    }

    private static int reseal(EndpointRepository endpoints, Strongbox strongbox, SealedSecrets kept) {
        var account = kept.account();
        var endpoint = kept.endpoint();
        var place = Signing.place(account, endpoint);
        var changed = 0;
        if (strongbox.isOld(kept.secret())) {
            changed += strongbox
                    .open(kept.secret(), place)
                    .map(secret -> endpoints.reseal(account, endpoint, kept.secret(), strongbox.seal(secret, place)))
                    .orElse(0);
        }
        var former = kept.former();
        if (former != null && strongbox.isOld(former)) {
            changed += strongbox
                    .open(former, place)
                    .map(secret -> endpoints.resealFormer(account, endpoint, former, strongbox.seal(secret, place)))
                    .orElse(0);
        }
        return changed;
    }
}
