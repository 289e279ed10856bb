package com.listwright.partner.webhook;

import com.listwright.account.Accounts;
import com.listwright.account.Caller;
import com.listwright.platform.AccountId;
import com.listwright.platform.Ids;
import com.listwright.platform.Strongbox;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The door to the endpoints of an office. */
@Singleton
public class Webhooks {
    /** What somebody wants of an endpoint. */
    public record Draft(String url, Optional<String> description, List<String> events, boolean enabled) {
        public Draft {
            events = List.copyOf(events);
        }
    }

    /** One thing that is wrong with a draft. */
    public record Fault(String field, String reason) {}

    /** What putting an endpoint in, or changing it, came to. */
    public sealed interface Putting {
        /** The secret is told this once. */
        record Added(Endpoint endpoint, String secret) implements Putting {
            @Override
            public String toString() {
                return "Added[" + endpoint.id() + "]";
            }
        }

        record Changed(Endpoint endpoint) implements Putting {}

        record Refused(List<Fault> faults) implements Putting {}

        record Full(int most) implements Putting {}

        record NoSuchEndpoint() implements Putting {}
    }

    /** The new secret, told this once, and until when the former one signs along. */
    public record Rotated(String secret, Optional<Instant> formerUntil) {
        @Override
        public String toString() {
            return "Rotated[...]";
        }
    }

    private final EndpointRepository endpoints;
    private final DeliveryRepository deliveries;
    private final Accounts accounts;
    private final Targets targets;
    private final Strongbox strongbox;
    private final WebhookJson json;
    private final WebhookSettings settings;
    private final Tenancy tenancy;
    private final Ids ids;
    private final Clock clock;

    Webhooks(
            EndpointRepository endpoints,
            DeliveryRepository deliveries,
            Accounts accounts,
            Targets targets,
            Strongbox strongbox,
            WebhookJson json,
            WebhookSettings settings,
            Tenancy tenancy,
            Ids ids,
            Clock clock) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.accounts = accounts;
        this.targets = targets;
        this.strongbox = strongbox;
        this.json = json;
        this.settings = settings;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether the plan of this office has them. */
    public boolean areInThePlanOf(AccountId account) {
        return accounts.find(account).orElseThrow().plan().hasApi();
    }

    public Putting add(Caller caller, Draft draft) {
        var faults = faults(draft);
        if (!faults.isEmpty()) {
            return new Putting.Refused(faults);
        }
        var account = caller.account();
        return tenancy.in(account, () -> {
            endpoints.lockAccount(account);
            if (endpoints.count(account) >= settings.endpoints()) {
                return new Putting.Full(settings.endpoints());
            }
            var id = new EndpointId(ids.next());
            var secret = Signing.freshSecret();
            endpoints.add(
                    account,
                    id,
                    draft.url(),
                    draft.description().orElse(null),
                    json.write(draft.events()),
                    draft.enabled(),
                    strongbox.seal(secret, Signing.place(account, id)),
                    clock.instant());
            return new Putting.Added(known(account, id), secret);
        });
    }

    /** Newest first. */
    public List<Endpoint> list(Caller caller, @Nullable UUID before, int atMost) {
        return tenancy.in(
                caller.account(),
                () -> endpoints.list(caller.account(), before, atMost).stream()
                        .map(json::endpoint)
                        .toList());
    }

    public Optional<Endpoint> find(Caller caller, EndpointId id) {
        return tenancy.in(
                caller.account(), () -> endpoints.find(caller.account(), id).map(json::endpoint));
    }

    /** One that is disabled gets nothing any more, also not what waits; one that is enabled begins anew. */
    public Putting change(Caller caller, EndpointId id, UnaryOperator<Draft> how) {
        var account = caller.account();
        return tenancy.in(
                account,
                () -> endpoints
                        .lock(account, id)
                        .map(json::endpoint)
                        .map(known -> put(account, known, how.apply(draft(known))))
                        .orElseGet(Putting.NoSuchEndpoint::new));
    }

    private Putting put(AccountId account, Endpoint known, Draft draft) {
        var faults = faults(draft);
        if (!faults.isEmpty()) {
            return new Putting.Refused(faults);
        }
        var now = clock.instant();
        endpoints.change(
                account, known.id(), draft.url(), draft.description().orElse(null), json.write(draft.events()), now);
        if (draft.enabled()) {
            endpoints.enable(account, known.id(), now);
        } else if (endpoints.disable(account, known.id(), null, now) == 1) {
            deliveries.cancelAll(account, known.id(), now);
        }
        return new Putting.Changed(known(account, known.id()));
    }

    public boolean remove(Caller caller, EndpointId id) {
        return tenancy.in(caller.account(), () -> endpoints.remove(caller.account(), id) == 1);
    }

    /** None: no such endpoint. Of a secret that was replaced before nothing is left. */
    public Optional<Rotated> rotate(Caller caller, EndpointId id, Optional<Duration> grace) {
        var account = caller.account();
        return tenancy.in(
                account,
                () -> endpoints.lock(account, id).map(known -> {
                    var now = clock.instant();
                    var until = Optional.of(grace.orElse(settings.grace()))
                            .filter(Duration::isPositive)
                            .map(now::plus);
                    var secret = Signing.freshSecret();
                    endpoints.rotate(
                            account,
                            id,
                            strongbox.seal(secret, Signing.place(account, id)),
                            until.map(later -> known.sealedSecret()).orElse(null),
                            until.orElse(null),
                            now);
                    return new Rotated(secret, until);
                }));
    }

    private Endpoint known(AccountId account, EndpointId id) {
        return endpoints.find(account, id).map(json::endpoint).orElseThrow();
    }

    private List<Fault> faults(Draft draft) {
        var faults = new ArrayList<Fault>();
        targets.fault(draft.url()).ifPresent(reason -> faults.add(new Fault("url", reason)));
        draft.events().stream()
                .filter(event -> EventType.offered(event).isEmpty())
                .findFirst()
                .ifPresent(unknown ->
                        faults.add(new Fault("events", "has one that is not known; known are " + offered())));
        if (draft.events().stream().distinct().count() < draft.events().size()) {
            faults.add(new Fault("events", "has one twice"));
        }
        return faults;
    }

    private static String offered() {
        return String.join(
                ", ", EventType.offered().stream().map(EventType::toString).toList());
    }

    private static Draft draft(Endpoint known) {
        return new Draft(
                known.url(),
                Optional.ofNullable(known.description()),
                known.events().stream().map(EventType::toString).toList(),
                known.enabled());
    }
}
