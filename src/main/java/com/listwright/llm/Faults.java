package com.listwright.llm;

import com.listwright.llm.Answer.Reason;
import com.openai.core.http.Headers;
import com.openai.errors.OpenAIException;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.errors.OpenAIServiceException;
import com.openai.errors.SseException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** The library's exceptions in our words. */
final class Faults {
    private static final Duration A_DAY = Duration.ofDays(1);

    private Faults() {}

    static Reason reason(OpenAIException failure) {
        return switch (failure) {
            case SseException error -> isCredit(error) ? Reason.OUT_OF_CREDIT : Reason.FAILING;
            case OpenAIServiceException refusal -> status(refusal);
            case OpenAIInvalidDataException _ -> Reason.GARBLED;
            default -> network(failure);
        };
    }

    /** Azure refuses a prompt that its filter dislikes; that is an answer, not a failure. */
    static boolean isFilter(OpenAIException failure) {
        return failure instanceof OpenAIServiceException refusal
                && refusal.code().filter("content_filter"::equals).isPresent();
    }

    private static Reason status(OpenAIServiceException refusal) {
        return switch (refusal.statusCode()) {
            case 401, 403 -> Reason.KEY_REFUSED;
            case 404 -> Reason.NO_SUCH_MODEL;
            case 402 -> Reason.OUT_OF_CREDIT;
            case 409 -> Reason.BUSY;
            case 429 -> isCredit(refusal) ? Reason.OUT_OF_CREDIT : Reason.BUSY;
            case 408 -> Reason.FAILING;
            default -> refusal.statusCode() / 100 == 4 ? Reason.REQUEST_REFUSED : Reason.FAILING;
        };
    }

    private static boolean isCredit(OpenAIServiceException refusal) {
        return Stream.of(refusal.code(), refusal.type())
                .flatMap(Optional::stream)
                .anyMatch(List.of("insufficient_quota", "billing_hard_limit_reached")::contains);
    }

    private static Reason network(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var reason = network(cause, String.valueOf(cause.getMessage()));
            if (reason != null) {
                return reason;
            }
        }
        return Reason.BROKEN_OFF;
    }

    private static @Nullable Reason network(Throwable cause, String message) {
        return switch (cause) {
            case ConnectException _ -> Reason.UNREACHABLE;
            case UnknownHostException _ -> Reason.UNREACHABLE;
            case NoRouteToHostException _ -> Reason.UNREACHABLE;
            case SSLException _ -> Reason.UNREACHABLE;
            case SocketTimeoutException _ -> message.contains("onnect") ? Reason.UNREACHABLE : Reason.SILENT;
            case InterruptedIOException _ -> Reason.OVERDUE;
            default -> null;
        };
    }

    /** How long the provider asks us to stay away: seconds or a date, and milliseconds where somebody is precise. */
    static @Nullable Duration retryAfter(OpenAIException failure, Instant now) {
        if (!(failure instanceof OpenAIServiceException refusal)) {
            return null;
        }
        return header(refusal.headers(), "retry-after-ms")
                .flatMap(text -> amount(text, 1))
                .or(() -> header(refusal.headers(), "retry-after")
                        .flatMap(text -> amount(text, 1000).or(() -> date(text, now))))
                .map(pause -> pause.isNegative() ? Duration.ZERO : pause)
                .map(pause -> pause.compareTo(A_DAY) > 0 ? A_DAY : pause)
                .orElse(null);
    }

    private static Optional<String> header(Headers headers, String name) {
        return headers.values(name).stream().findFirst().map(String::strip);
    }

    private static Optional<Duration> amount(String text, int unit) {
        return text.matches("\\d{1,9}(\\.\\d{1,9})?")
                ? Optional.of(Duration.ofMillis((long) Math.ceil(Double.parseDouble(text) * unit)))
                : Optional.empty();
    }

    private static Optional<Duration> date(String text, Instant now) {
        try {
            var then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(now, then.toInstant()));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
