package com.listwright.platform.idempotency;

import com.listwright.platform.Digests;
import com.listwright.platform.Pool.DatabaseFailed;
import com.listwright.platform.idempotency.Claim.Answered;
import com.listwright.platform.idempotency.Claim.First;
import com.listwright.platform.idempotency.Claim.Reused;
import com.listwright.platform.idempotency.Claim.Running;
import com.listwright.platform.web.ClientAddress;
import com.listwright.platform.web.CommonProblem;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refused;
import com.listwright.platform.web.SessionCookieNames;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands before every POST that names an {@code Idempotency-Key}. */
@ServerFilter({"/api/**", "/auth/**"})
final class Idempotency implements Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(Idempotency.class);
    private static final String HEADER = "Idempotency-Key";
    private static final String ATTRIBUTE = "listwright.retry";
    private static final int LONGEST_KEY = 255;

    private final Answers answers;
    private final ClientAddress address;
    private final JsonMapper json;

    Idempotency(Answers answers, ClientAddress address, JsonMapper json) {
        this.answers = answers;
        this.address = address;
        this.json = json;
    }

    /** Inside the rate limit, so that repeating counts too, and outside everything that acts. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after() + 10;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> before(HttpRequest<?> request) {
        var key = request.getHeaders().get(HEADER);
        if (key == null || !request.getMethodName().equals("POST")) {
            return null;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Refused(Problem.of(CommonProblem.INVALID_PARAMETER)
                    .at(HEADER, "must have 1 to " + LONGEST_KEY + " characters"));
        }
        var retry = Retry.of(scope(request), key, request.getMethodName() + " " + request.getUri(), body(request));
        return switch (answers.claim(retry)) {
            case First() -> {
                request.setAttribute(ATTRIBUTE, retry);
                yield null;
            }
            case Answered(var sealed) -> KeptAnswer.read(retry.open(sealed)).again();
            case Running() ->
                Problem.of(CommonProblem.IDEMPOTENCY_IN_PROGRESS)
                        .with("retryAfterSeconds", 1)
                        .answer(request);
            case Reused() -> Problem.of(CommonProblem.IDEMPOTENCY_KEY_REUSED).answer(request);
        };
    }

    @ResponseFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void after(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(ATTRIBUTE, Retry.class).ifPresent(retry -> {
            try {
                if (response.code() >= 500 || response.code() == 429) {
                    answers.forget(retry);
                } else {
                    answers.keep(retry, KeptAnswer.of(response, bytes(response)).write());
                }
            } catch (DatabaseFailed away) {
                LOG.warn("An answer could not be kept for a retry", away);
            }
        });
    }

    /**
     * A stranger is told apart by address and refresh token, so that nobody can ask for the answer to somebody else's.
     */
    private String scope(HttpRequest<?> request) {
        return request.getUserPrincipal().map(Principal::getName).orElseGet(() -> {
            var token = SessionCookieNames.refreshToken(request).orElse("");
            return "stranger:" + HexFormat.of().formatHex(Digests.sha256(address.of(request) + "|" + token));
        });
    }

    private static byte[] body(HttpRequest<?> request) {
        if (!(request instanceof ServerHttpRequest<?> server)) {
            return new byte[0];
        }
        try (var copy = server.byteBody()
                .split(ByteBody.SplitBackpressureMode.FASTEST)
                .buffer()
                .join()) {
            return copy.toByteArray();
        }
    }

    private byte[] bytes(HttpResponse<?> response) {
        var body = response.body();
        try {
            return switch (body) {
                case null -> new byte[0];
                case byte[] plain -> plain;
                default -> json.writeValueAsBytes(body);
            };
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
