package com.listwright.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.TestClock;
import com.listwright.Visitor;
import com.listwright.WebTest;
import com.listwright.account.Accounts;
import com.listwright.account.Plan;
import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import com.listwright.property.PropertyId;
import com.listwright.writing.KitFinished;
import com.listwright.writing.KitId;
import com.listwright.writing.KitStatus;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;

/** A test with a customer's server that the program may send to. */
abstract class HookedWebTest extends WebTest {
    static final String ENDPOINTS = "/api/v1/webhook-endpoints";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final Receiver receiver = new Receiver();

    @Inject
    Accounts accounts;

    @Inject
    TestClock clock;

    @Inject
    Tenancy tenancy;

    @Inject
    DeliveryRepository deliveries;

    @Inject
    WebhookJson json;

    @Inject
    ApplicationEventPublisher<KitFinished> kits;

    /** An office with a plan, and its owner signed in. */
    record Office(Visitor owner, String email, AccountId id) {}

    /** An endpoint as it was told when it was added. */
    record Added(String id, String secret) {
        String path() {
            return ENDPOINTS + "/" + id;
        }

        EndpointId endpoint() {
            return EndpointId.parse(id).orElseThrow();
        }
    }

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("listwright.webhook.allowed-targets", receiver.target());
        return properties;
    }

    @AfterAll
    void close() {
        receiver.close();
    }

    Office office() {
        return office(Plan.BROKERAGE);
    }

    Office office(Plan plan) {
        var owner = visitor();
        var email = freshAddress();
        var id = AccountId.parse(
                        owner.signsUp(email, "Lighthouse Realty").is(201).textAt("account.id"))
                .orElseThrow();
        accounts.changePlan(id, plan);
        return new Office(owner, email, id);
    }

    Added add(Office office, String path, String... events) {
        return added(office.owner().post(ENDPOINTS, endpoint(receiver.url(path), events)));
    }

    static Added added(Reply reply) {
        return new Added(reply.is(201).textAt("endpoint.id"), reply.textAt("secret"));
    }

    static String endpoint(String url, String... events) {
        return "{\"url\": \"%s\", \"events\": [\"%s\"]}".formatted(url, String.join("\", \"", events));
    }

    /** As the program tells it when a kit is finished. */
    KitId finishKit(Office office) {
        var kit = new KitId(UUID.randomUUID());
        tenancy.in(office.id(), () -> {
            kits.publishEvent(
                    new KitFinished(office.id(), kit, new PropertyId(UUID.randomUUID()), KitStatus.FINISHED, false));
            return true;
        });
        return kit;
    }

    List<Delivery> deliveries(Office office, Added endpoint) {
        return tenancy.in(
                office.id(),
                () -> deliveries.list(office.id(), endpoint.endpoint(), null, null, 100).stream()
                        .map(json::delivery)
                        .toList());
    }

    Receiver.Call next(Office office, String path) {
        var before = receiver.calls(path).size();
        finishKit(office);
        await("told", () -> receiver.calls(path).size() > before);
        return receiver.calls(path).getLast();
    }

    static void await(String what, BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            pause();
        }
    }
}
