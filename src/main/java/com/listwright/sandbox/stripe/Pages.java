package com.listwright.sandbox.stripe;

import com.listwright.sandbox.stripe.wire.Params;
import com.listwright.sandbox.stripe.wire.Refusal;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.locks.Lock;

/** What a browser sees of the pretended Stripe. Everything it does happens under the one lock. */
final class Pages implements HttpHandler {
    /** One visit: which page of its kind, and what was pressed, if anything. */
    record Visit(String id, boolean pressed, Params form) {}

    /** What to show, or where to go. */
    sealed interface View {
        record Show(int status, String page) implements View {}

        record Go(String address) implements View {}
    }

    interface Page {
        View open(Visit visit);
    }

    private final Map<String, Page> pages;
    private final Lock lock;
    private final Runnable settle;

    Pages(Map<String, Page> pages, Lock lock, Runnable settle) {
        this.pages = pages;
        this.lock = lock;
        this.settle = settle;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/style.css")) {
                Html.send(exchange, 200, "text/css", Html.STYLE);
                return;
            }
            var steps = path.split("/", 3);
            var page = pages.get(steps.length > 1 ? steps[1] : "");
            var pressed = exchange.getRequestMethod().equals("POST");
            var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var view = page == null ? nothing() : open(page, new Visit(last(steps), pressed, Params.parse(form)));
            switch (view) {
                case View.Show(var status, var html) -> Html.send(exchange, status, html);
                case View.Go(var address) -> {
                    // The program knows before its customer comes back.
                    settle.run();
                    Html.redirect(exchange, address);
                }
            }
        }
    }

    private static String last(String[] steps) {
        return steps.length > 2 ? steps[2] : "";
    }

    private View open(Page page, Visit visit) {
        lock.lock();
        try {
            return page.open(visit);
        } catch (Refusal refusal) {
            return refusal.status() == 404 ? nothing() : failed(refusal);
        } finally {
            lock.unlock();
        }
    }

    private static View nothing() {
        return new View.Show(404, Html.page("Nothing here", Html.pretended("Stripe")));
    }

    private static View failed(Refusal refusal) {
        var words = "<p class=\"failed\" role=\"alert\">" + Html.escape(String.valueOf(refusal.getMessage())) + "</p>";
        return new View.Show(refusal.status(), Html.page("That did not work", Html.pretended("Stripe") + words));
    }
}
