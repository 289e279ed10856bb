package com.listwright.sandbox.stripe.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/** Stripe's API at its edge: who calls, what may go wrong, what was answered before. One call at a time. */
public final class Api implements HttpHandler {
    /** Longer than any client of ours waits. */
    private static final Duration TOO_LONG = Duration.ofSeconds(60);

    private final String key;
    private final Routes routes;
    private final Expansion expansion;
    private final KeptAnswers answers;
    private final Faults faults;
    private final Lock lock;
    private final Runnable first;
    private final Supplier<Instant> now;

    /** @param first what is done before a question is looked at */
    public Api(
            String key,
            Routes routes,
            Expansion expansion,
            Faults faults,
            Lock lock,
            Runnable first,
            Supplier<Instant> now) {
        this.key = key;
        this.routes = routes;
        this.expansion = expansion;
        this.answers = new KeptAnswers(expansion.shelf());
        this.faults = faults;
        this.lock = lock;
        this.first = first;
        this.now = now;
    }

    private record Answer(int status, Thing body, boolean replayed) {}

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var fault = faults.next(exchange.getRequestURI().getPath());
            if (fault.isPresent() && fault.get() != Fault.RESETS_AFTER_THE_WORK) {
                goWrong(exchange, fault.get());
                return;
            }
            var answer = answer(exchange, body);
            if (fault.isEmpty()) {
                send(exchange, answer);
            }
        }
    }

    private void goWrong(HttpExchange exchange, Fault fault) throws IOException {
        if (fault == Fault.TIMES_OUT) {
            try {
                Thread.sleep(TOO_LONG);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return;
        }
        var refusal = Refusal.fault(fault.status());
        send(exchange, new Answer(refusal.status(), refusal.body(), false));
    }

    private Answer answer(HttpExchange exchange, String body) {
        lock.lock();
        try {
            check(exchange);
            first.run();
            var idempotencyKey = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            if (idempotencyKey == null || !exchange.getRequestMethod().equals("POST")) {
                return work(exchange, body);
            }
            var request = exchange.getRequestURI().getPath() + " " + body;
            var before = answers.find(idempotencyKey, request, now.get());
            if (before.isPresent()) {
                return new Answer(
                        (int) before.get().number("status"), before.get().part("body"), true);
            }
            return firstAnswer(exchange, body, idempotencyKey, request);
        } catch (Refusal refusal) {
            return new Answer(refusal.status(), refusal.body(), false);
        } finally {
            lock.unlock();
        }
    }

    private Answer firstAnswer(HttpExchange exchange, String body, String idempotencyKey, String request) {
        try {
            var answer = work(exchange, body);
            answers.keep(idempotencyKey, request, answer.status(), answer.body(), now.get());
            return answer;
        } catch (Refusal refusal) {
            if (refusal.isKept()) {
                answers.keep(idempotencyKey, request, refusal.status(), refusal.body(), now.get());
            }
            throw refusal;
        }
    }

    private Answer work(HttpExchange exchange, String body) {
        var uri = exchange.getRequestURI();
        var query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        var params = Params.parse(body.isEmpty() ? query : query.isEmpty() ? body : query + "&" + body);
        var answer = routes.answer(exchange.getRequestMethod(), uri.getPath(), params);
        return new Answer(200, expansion.of(answer, params), false);
    }

    private void check(HttpExchange exchange) {
        var header = exchange.getRequestHeaders().getFirst("Authorization");
        var given = header == null ? "" : header.replaceFirst("^Bearer ", "");
        if (!given.equals(key)) {
            throw Refusal.stranger(given);
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Stripe-Version", "2026-07-29.dahlia");
        if (answer.replayed()) {
            headers.set("Idempotent-Replayed", "true");
        }
        var bytes = Json.pretty(answer.body()).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
