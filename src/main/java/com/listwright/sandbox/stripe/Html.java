package com.listwright.sandbox.stripe;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Plain pages that say what they are. They run no script, and load nothing but their own style. */
final class Html {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US).withZone(ZoneOffset.UTC);

    static final String STYLE = """
        body { font: 1.0625rem/1.5 system-ui, sans-serif; margin: 0; color: #1c1b1a; background: #f6f4f0; }
        main { max-width: 36rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
        p.pretended { background: #fff3cd; border: 1px solid #7a5b00; padding: .5rem .75rem; border-radius: .375rem; }
        p.failed { background: #fde8e6; border: 1px solid #9b1c10; padding: .5rem .75rem; border-radius: .375rem; }
        section { background: #fff; border: 1px solid #cfc9bf; border-radius: .5rem; padding: .25rem 1rem 1rem; margin: 1rem 0; }
        button { font: inherit; min-height: 2.75rem; padding: .25rem 1rem; margin: .5rem .5rem 0 0; cursor: pointer;
                 border: 1px solid #1d4f3f; border-radius: .375rem; background: #fff; color: #1d4f3f; }
        button.main { background: #1d4f3f; color: #fff; }
        button:focus-visible, a:focus-visible, select:focus-visible { outline: 3px solid #b35c00; outline-offset: 2px; }
        select { font: inherit; min-height: 2.75rem; max-width: 100%; }
        form { display: inline; }
        a { color: #1d4f3f; }
        table { width: 100%; border-collapse: collapse; }
        td, th { text-align: left; padding: .375rem .5rem .375rem 0; border-bottom: 1px solid #e4dfd6; }
        """;

    private Html() {}

    static String page(String title, String body) {
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <link rel="stylesheet" href="/style.css">
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            %2$s
            </main>
            </body>
            </html>
            """.formatted(title, body);
    }

    static String pretended(String what) {
        return "<p class=\"pretended\">This is a pretended " + what + ": no money moves.</p>";
    }

    /** A form with one button. */
    static String button(String action, String label, boolean main) {
        return "<form method=\"post\"><button%s name=\"act\" value=\"%s\">%s</button></form>"
                .formatted(main ? " class=\"main\"" : "", action, escape(label));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String money(long cents, String currency) {
        var amount = "%s%d.%02d".formatted(cents < 0 ? "-" : "", Math.abs(cents) / 100, Math.abs(cents) % 100);
        return currency.equals("usd") ? "$" + amount : amount + " " + currency.toUpperCase(Locale.ROOT);
    }

    static String day(Instant moment) {
        return DAY.format(moment);
    }

    static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Cache-Control", "no-store");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'self'; base-uri 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static void send(HttpExchange exchange, int status, String page) throws IOException {
        send(exchange, status, "text/html", page);
    }

    static void redirect(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().set("Location", address);
        exchange.sendResponseHeaders(303, -1);
    }
}
