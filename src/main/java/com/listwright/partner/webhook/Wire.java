package com.listwright.partner.webhook;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Dns;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The one way out to addresses that customers gave us. */
@Singleton
class Wire {
    private static final int READ_AT_MOST = 64 << 10;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final int SHOWN = 1 << 10;
    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient guarded;
    private final OkHttpClient unguarded;
    private final Targets targets;
    private final Clock clock;

    Wire(WebhookSettings settings, Targets targets, Dns names, Clock clock) {
        this.targets = targets;
        this.clock = clock;
        guarded = client(settings, names)
                .socketFactory(new GuardedSockets())
                .connectionSpecs(List.of(ConnectionSpec.MODERN_TLS))
                .build();
        unguarded = client(settings, names).build();
    }

    /** Each has connections of its own: one that is open already asks nobody. */
    private static OkHttpClient.Builder client(WebhookSettings settings, Dns names) {
        return new OkHttpClient.Builder()
                .dns(names)
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectionPool(new ConnectionPool(settings.atOnce(), 30, TimeUnit.SECONDS))
                .connectTimeout(settings.connect())
                .readTimeout(settings.firstByte())
                .writeTimeout(settings.firstByte())
                .callTimeout(settings.atMost());
    }

    Answer send(String target, Map<String, String> headers, String body) {
        var at = clock.instant();
        var begun = System.nanoTime();
        var url = HttpUrl.parse(target);
        if (url == null) {
            return Answer.none(at, 0, Failure.UNRESOLVABLE);
        }
        var request = new Request.Builder()
                .url(url)
                .headers(Headers.of(headers))
                .header("User-Agent", "Listwright-Webhooks")
                // What is packed could be anything once it is unpacked.
                .header("Accept-Encoding", "identity")
                .post(RequestBody.create(body.getBytes(StandardCharsets.UTF_8), JSON))
                .build();
        var client = targets.isAllowed(url) ? unguarded : guarded;
        try (var response = client.newCall(request).execute()) {
            return read(response, at, begun);
        } catch (IOException failed) {
            return Answer.none(at, since(begun), failure(failed));
        }
    }

    private Answer read(Response response, Instant at, long begun) throws IOException {
        var text = beginning(response);
        return new Answer(at, response.code(), since(begun), text, failure(response), retryAfter(response));
    }

    private static String beginning(Response response) throws IOException {
        var source = Objects.requireNonNull(response.body()).source();
        source.request(READ_AT_MOST);
        var bytes = source.getBuffer()
                .snapshot((int) Math.min(SHOWN, source.getBuffer().size()))
                .toByteArray();
        // PostgreSQL keeps no NUL in a text.
        return new String(bytes, StandardCharsets.UTF_8).replace('\0', '\ufffd');
    }

    private static @Nullable Failure failure(Response response) {
        if (response.isSuccessful()) {
            return null;
        }
        return response.code() / 100 == 3 ? Failure.REDIRECT : Failure.STATUS;
    }

    private static Failure failure(IOException failed) {
        if (causes(failed).anyMatch(ForbiddenAddress.class::isInstance)) {
            return Failure.FORBIDDEN_ADDRESS;
        }
        return switch (failed) {
            case UnknownHostException unknown -> Failure.UNRESOLVABLE;
            case SSLException broken -> Failure.TLS;
            case InterruptedIOException slow -> Failure.TIMEOUT;
            case ConnectException refused -> Failure.UNREACHABLE;
            case NoRouteToHostException away -> Failure.UNREACHABLE;
            default -> Failure.BROKEN;
        };
    }

    private static Stream<Throwable> causes(Throwable failed) {
        var below = Stream.concat(Stream.ofNullable(failed.getCause()), Stream.of(failed.getSuppressed()));
        return Stream.concat(Stream.of(failed), below.flatMap(Wire::causes));
    }

    /** Only what asks us to slow down; in seconds, or as a date. */
    private Optional<Duration> retryAfter(Response response) {
        var header = response.header("Retry-After");
        if (header == null || (response.code() != TOO_MANY && response.code() != UNAVAILABLE)) {
            return Optional.empty();
        }
        if (header.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(header)));
        }
        try {
            var until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(clock.instant(), until.toInstant()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static long since(long begun) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }
}
