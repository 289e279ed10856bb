package com.listwright;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody with a browser's cookies and a keyboard. Each has their own. */
public final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI home;
    private final AnswerBook book;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Visitor(URI home, AnswerBook book) {
        this.home = home;
        this.book = book;
    }

    public Reply get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public Reply post(String path, @Nullable String json, String... headers) {
        return send("POST", path, json, headers);
    }

    public Reply patch(String path, String json, String... headers) {
        return send("PATCH", path, json, headers);
    }

    public Reply delete(String path, String... headers) {
        return send("DELETE", path, null, headers);
    }

    /** Headers come in pairs; a JSON body brings its content type unless one is given. */
    public Reply send(String method, String path, @Nullable String body, String... headers) {
        var request = HttpRequest.newBuilder(home.resolve(path))
                .timeout(PATIENCE)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.setHeader("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        var reply = Reply.of(whole(request.build()));
        book.check(method, path, reply);
        return reply;
    }

    /** A request's own timeout is over with the headers: a stream that never ends must not keep a test for ever. */
    private HttpResponse<byte[]> whole(HttpRequest request) {
        var answer = client.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(request + " failed", failed.getCause());
        } catch (TimeoutException tooLong) {
            answer.cancel(true);
            throw new AssertionError(request + " was not answered to its end in " + PATIENCE, tooLong);
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public Reply signsUp(String email, String office) {
        return post("/auth/signup", """
            {"email": "%s", "password": "%s", "name": "Test Person", "office": "%s"}
            """.formatted(email, WebTest.PASSWORD, office));
    }

    public Reply signsIn(String email, String password) {
        return post("/auth/login", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password));
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** As they go out with every request. */
    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Puts a cookie into this browser, as a thief would. */
    public Visitor with(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(home, cookie);
        return this;
    }
}
