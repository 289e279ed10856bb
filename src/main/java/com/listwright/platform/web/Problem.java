package com.listwright.platform.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One refusal: its type, what to say about this case, the fields at fault and the numbers that go with it. */
public record Problem(ProblemType type, String detail, List<FieldError> errors, Map<String, Object> numbers) {
    static final MediaType MEDIA_TYPE = MediaType.of("application/problem+json");

    /** What is wrong with one field or parameter, in words for the person who filled it in. */
    public record FieldError(String field, String message) {}

    public Problem {
        errors = List.copyOf(errors);
        numbers = Map.copyOf(numbers);
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, type.detail(), List.of(), Map.of());
    }

    public Problem saying(String words) {
        return new Problem(type, words, errors, numbers);
    }

    public Problem with(String name, Object number) {
        var more = new LinkedHashMap<>(numbers);
        more.put(name, number);
        return new Problem(type, detail, errors, more);
    }

    public Problem at(List<FieldError> fields) {
        return new Problem(type, detail, fields, numbers);
    }

    public Problem at(String field, String message) {
        return at(List.of(new FieldError(field, message)));
    }

    public MutableHttpResponse<Object> answer(HttpRequest<?> request) {
        return writeTo(HttpResponse.status(type.status()), RequestIds.of(request));
    }

    <T> MutableHttpResponse<Object> writeTo(MutableHttpResponse<T> response, @Nullable String requestId) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "/docs#problem-" + type.code());
        body.put("title", type.title());
        body.put("status", type.status().getCode());
        body.put("detail", detail);
        body.put("code", type.code());
        if (requestId != null) {
            body.put("requestId", requestId);
        }
        if (!errors.isEmpty()) {
            body.put(
                    "errors",
                    errors.stream()
                            .map(error -> new TreeMap<>(Map.of("field", error.field(), "message", error.message())))
                            .toList());
        }
        body.putAll(numbers);
        var answer = response.status(type.status()).<Object>body(body).contentType(MEDIA_TYPE);
        if (numbers.get("retryAfterSeconds") instanceof Number seconds) {
            answer.header("Retry-After", seconds.toString());
        }
        return answer;
    }
}
