package com.listwright.client;

import java.io.Closeable;
import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** Shows the key, names each POST, and asks again after {@code Retry-After}. */
final class PatientHttpClient extends HttpClient {
    private static final int ATTEMPTS = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final HttpClient http;
    private final String key;

    PatientHttpClient(HttpClient http, String key) {
        this.http = http;
        this.key = key;
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        var sent = complete(request);
        for (int attempt = 1; ; attempt++) {
            var answer = http.send(sent, handler);
            var wait = wait(answer, attempt);
            if (wait.isEmpty()) {
                return answer;
            }
            if (answer.body() instanceof Closeable body) {
                body.close();
            }
            Thread.sleep(wait.get().toMillis());
        }
    }

    /** Not asked again: whoever does not wait for an answer decides for themselves. */
    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        return http.sendAsync(complete(request), handler);
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> pushed) {
        return http.sendAsync(complete(request), handler, pushed);
    }

    private HttpRequest complete(HttpRequest request) {
        var complete =
                HttpRequest.newBuilder(request, (name, value) -> true).setHeader("Authorization", "Bearer " + key);
        if (request.method().equals("POST")
                && request.headers().firstValue("Idempotency-Key").isEmpty()) {
            complete.setHeader("Idempotency-Key", UUID.randomUUID().toString());
        }
        return complete.build();
    }

    /** Empty where the answer has to do. */
    private static Optional<Duration> wait(HttpResponse<?> answer, int attempt) {
        if (attempt == ATTEMPTS || (answer.statusCode() != 429 && answer.statusCode() != 503)) {
            return Optional.empty();
        }
        return answer.headers()
                .firstValue("Retry-After")
                .filter(it -> it.matches("\\d{1,9}"))
                .map(it -> Duration.ofSeconds(Long.parseLong(it)))
                .or(() -> Optional.of(Duration.ofSeconds(1L << (attempt - 1))))
                .filter(it -> it.compareTo(LONGEST_WAIT) <= 0);
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return http.cookieHandler();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return http.connectTimeout();
    }

    @Override
    public Redirect followRedirects() {
        return http.followRedirects();
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return http.proxy();
    }

    @Override
    public SSLContext sslContext() {
        return http.sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return http.sslParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return http.authenticator();
    }

    @Override
    public Version version() {
        return http.version();
    }

    @Override
    public Optional<Executor> executor() {
        return http.executor();
    }
}
