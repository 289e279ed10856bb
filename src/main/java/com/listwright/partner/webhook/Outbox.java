package com.listwright.partner.webhook;

import com.listwright.account.AccountClosed;
import com.listwright.account.Accounts;
import com.listwright.billing.SubscriptionChanged;
import com.listwright.metering.UsageThresholdReached;
import com.listwright.partner.bulk.BulkFinished;
import com.listwright.platform.AccountId;
import com.listwright.platform.Ids;
import com.listwright.platform.Tenancy;
import com.listwright.writing.KitFinished;
import com.listwright.writing.PieceStale;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes down what endpoints are to be told, in the transaction of what happened. */
@Singleton
class Outbox {
    private static final int MOST_FIELDS = 100;

    @Serdeable
    record Payload(String type, Instant timestamp, Map<String, Object> data) {}

    private final EndpointRepository endpoints;
    private final DeliveryRepository deliveries;
    private final Accounts accounts;
    private final WebhookJson json;
    private final Dispatch dispatch;
    private final Tenancy tenancy;
    private final Ids ids;
    private final Clock clock;

    Outbox(
            EndpointRepository endpoints,
            DeliveryRepository deliveries,
            Accounts accounts,
            WebhookJson json,
            Dispatch dispatch,
            Tenancy tenancy,
            Ids ids,
            Clock clock) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.accounts = accounts;
        this.json = json;
        this.dispatch = dispatch;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener
    void tell(KitFinished news) {
        tell(
                news.account(),
                EventType.KIT_FINISHED,
                Map.of(
                        "kitId", news.kit().toString(),
                        "propertyId", news.property().toString(),
                        "status", news.status().toString(),
                        "test", news.test()));
    }

    @EventListener
    void tell(BulkFinished news) {
        tell(
                news.account(),
                EventType.BULK_FINISHED,
                Map.of(
                        "bulkJobId",
                        news.job().toString(),
                        "status",
                        news.status().toString()));
    }

    @EventListener
    void tell(PieceStale news) {
        tell(
                news.account(),
                EventType.PIECE_STALE,
                Map.of(
                        "pieceId", news.piece().toString(),
                        "kitId", news.kit().toString(),
                        "propertyId", news.property().toString(),
                        "revision", news.revision(),
                        "fields", news.fields().stream().limit(MOST_FIELDS).toList()));
    }

    @EventListener
    void tell(UsageThresholdReached news) {
        tell(
                news.account(),
                EventType.USAGE_THRESHOLD,
                Map.of(
                        "of", news.of().toString(),
                        "percent", news.percent(),
                        "used", news.used(),
                        "limit", news.limit(),
                        "resets", news.resets().toString()));
    }

    /** Also to those who have just lost their webhooks with their plan: it is the last that they hear. */
    @EventListener
    void tell(SubscriptionChanged news) {
        tell(
                news.account(),
                EventType.SUBSCRIPTION_CHANGED,
                Map.of("plan", news.plan().toString()));
    }

    @EventListener
    void stop(AccountClosed news) {
        tenancy.in(news.account(), () -> {
            endpoints.disableAll(news.account(), clock.instant());
            return deliveries.cancelAll(news.account(), clock.instant());
        });
    }

    /** For one endpoint, whatever it asked for. */
    DeliveryId test(Stop stop) {
        var event = new EventId(ids.next());
        var payload = payload(
                EventType.WEBHOOK_TEST, Map.of("endpointId", stop.endpoint().toString()));
        return put(stop, event, EventType.WEBHOOK_TEST, payload);
    }

    private void tell(AccountId account, EventType type, Map<String, Object> data) {
        tenancy.in(account, () -> {
            var listening = endpoints.listening(account, type.toString());
            if (!listening.isEmpty() && (type == EventType.SUBSCRIPTION_CHANGED || hasApi(account))) {
                tell(account, listening, type, payload(type, data));
            }
            return listening;
        });
    }

    private void tell(AccountId account, List<EndpointId> listening, EventType type, String payload) {
        var event = new EventId(ids.next());
        listening.forEach(endpoint -> put(new Stop(account, endpoint), event, type, payload));
    }

    private DeliveryId put(Stop stop, EventId event, EventType type, String payload) {
        var id = new DeliveryId(ids.next());
        deliveries.add(stop.account(), id, stop.endpoint(), event, type.toString(), payload, clock.instant());
        dispatch.call(stop);
        return id;
    }

    private String payload(EventType type, Map<String, Object> data) {
        return json.write(new Payload(type.toString(), clock.instant(), new TreeMap<>(data)));
    }

    private boolean hasApi(AccountId account) {
        return accounts.find(account).filter(office -> office.plan().hasApi()).isPresent();
    }
}
