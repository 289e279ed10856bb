package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Call;
import com.listwright.sandbox.stripe.wire.Fault;
import com.listwright.sandbox.stripe.wire.Json;
import com.listwright.sandbox.stripe.wire.Params;
import com.listwright.sandbox.stripe.wire.Refusal;
import com.listwright.sandbox.stripe.wire.Routes;
import com.listwright.sandbox.stripe.wire.Thing;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/** {@code /pretend/...}: for whoever wants to make things happen from outside the program. */
final class Scripts implements HttpHandler {
    private final PretendStripe stripe;
    private final Routes routes = new Routes();

    Scripts(PretendStripe stripe) {
        this.stripe = stripe;
        routes.get("/pretend/events", call -> events())
                .post("/pretend/advance", this::advance)
                .post("/pretend/cards/{}", this::card)
                .post("/pretend/checkouts/{}", this::pay)
                .post("/pretend/refunds/{}", call -> Thing.empty().with("refund", stripe.refund(call.id())))
                .post("/pretend/disputes/{}", call -> Thing.empty().with("dispute", stripe.dispute(call.id())))
                .post("/pretend/disputes/{}/end", this::endDispute)
                .post("/pretend/faults", this::order)
                .post("/pretend/webhooks", this::hold)
                .post("/pretend/webhooks/{}", this::deliver);
    }

    private Thing events() {
        return Thing.empty()
                .with(
                        "events",
                        stripe.events().stream()
                                .map(event -> Thing.empty()
                                        .with("id", event.id())
                                        .with("type", event.type())
                                        .with("body", event.body()))
                                .toList());
    }

    private Thing advance(Call call) {
        try {
            stripe.advanceTo(Instant.parse(call.params().required("to")));
            return Thing.empty().with("now", call.params().required("to"));
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("to", "Not a time like 2026-12-24T18:00:00Z.");
        }
    }

    private Thing card(Call call) {
        stripe.card(call.id(), word(Card.class, call, "card"));
        return Thing.empty().with("customer", call.id());
    }

    private Thing pay(Call call) {
        return Thing.empty().with("paid", stripe.pay(call.id(), word(Card.class, call, "card")));
    }

    private Thing endDispute(Call call) {
        stripe.closeDispute(call.id(), call.params().flag("won").orElse(false));
        return Thing.empty().with("dispute", call.id());
    }

    private Thing order(Call call) {
        var times = call.params().number("times").orElse(1L).intValue();
        stripe.faults().order(call.params().required("path"), word(Fault.class, call, "fault"), times);
        return Thing.empty().with("times", times);
    }

    private Thing hold(Call call) {
        var byThemselves = call.params().flag("by_themselves").orElse(true);
        stripe.sendsByItself(byThemselves);
        return Thing.empty().with("by_themselves", byThemselves);
    }

    private Thing deliver(Call call) {
        var event = stripe.events().stream()
                .filter(each -> each.id().equals(call.id()))
                .findFirst()
                .orElseThrow(() -> Refusal.noSuch("event", call.id(), "id"));
        try {
            return Thing.empty().with("status", stripe.deliver(event));
        } catch (IOException away) {
            return Thing.empty().with("status", 0);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Thing.empty().with("status", 0);
        }
    }

    private static <E extends Enum<E>> E word(Class<E> kind, Call call, String param) {
        var word = call.params().required(param).toUpperCase(Locale.ROOT).replace('-', '_');
        for (var each : kind.getEnumConstants()) {
            if (each.name().equals(word)) {
                return each;
            }
        }
        throw Refusal.invalid(param, "One of " + Arrays.toString(kind.getEnumConstants()));
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var uri = exchange.getRequestURI();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
            try {
                var params = Params.parse(query + "&" + body);
                var answer = routes.answer(exchange.getRequestMethod(), uri.getPath(), params);
                Html.send(exchange, 200, "application/json", Json.pretty(answer));
            } catch (Refusal refusal) {
                Html.send(exchange, refusal.status(), "application/json", Json.pretty(refusal.body()));
            }
        }
    }
}
