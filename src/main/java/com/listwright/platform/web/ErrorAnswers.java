package com.listwright.platform.web;

import com.listwright.platform.Ids;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Turns whatever the framework refuses or stumbles over into a problem body; nothing of its own wording goes out. */
@Singleton
final class ErrorAnswers implements ErrorResponseProcessor<Object> {
    private final Ids ids;

    ErrorAnswers(Ids ids) {
        this.ids = ids;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        var problem = problem(context.getRootCause().orElse(null), response.code());
        var id = RequestIds.of(context.getRequest());
        return id == null
                ? unread(problem, (MutableHttpResponse) response)
                : problem.writeTo((MutableHttpResponse) response, id);
    }

    /** What could not be read as a request passed no filter: it gets here what all answers get there. */
    private MutableHttpResponse<Object> unread(Problem problem, MutableHttpResponse<Object> response) {
        var id = ids.next().toString();
        var told = problem.type() == CommonProblem.BODY_TOO_LARGE
                ? problem.saying("The address or the headers of this request are too long.")
                : problem;
        var answer = told.writeTo(response, id).header(RequestIds.HEADER, id);
        SecurityHeaders.write(answer.getHeaders());
        return answer;
    }

    private static Problem problem(@Nullable Throwable cause, int status) {
        for (var at = cause; at != null; at = at.getCause()) {
            var known = switch (at) {
                case Refused refused -> refused.problem();
                case ConstraintViolationException violations -> invalid(violations);
                case JsonSyntaxException _ -> Problem.of(CommonProblem.MALFORMED_JSON);
                case ConversionErrorException mistaken -> conversion(mistaken);
                case UnsatisfiedRouteException missing -> missing(missing);
                default -> Outage.isOne(at) ? unavailable() : null;
            };
            if (known != null) {
                return known;
            }
        }
        var general = byStatus(status);
        return general == CommonProblem.INVALID_PARAMETER
                ? Problem.of(general).saying("The address or a header of this request is malformed.")
                : Problem.of(general);
    }

    static Problem unavailable() {
        return Problem.of(CommonProblem.UNAVAILABLE).with("retryAfterSeconds", 2);
    }

    private static @Nullable Problem conversion(ConversionErrorException mistaken) {
        var argument = mistaken.getArgument();
        if (argument.isAnnotationPresent(PathVariable.class)) {
            return Problem.of(CommonProblem.NOT_FOUND);
        }
        if (argument.isAnnotationPresent(Body.class)) {
            return null;
        }
        return Problem.of(CommonProblem.INVALID_PARAMETER).at(argument.getName(), "does not have the expected form");
    }

    private static Problem missing(UnsatisfiedRouteException missing) {
        var argument = missing.getArgument();
        if (argument.isAnnotationPresent(PathVariable.class)) {
            return Problem.of(CommonProblem.NOT_FOUND);
        }
        return argument.isAnnotationPresent(Body.class)
                ? Problem.of(CommonProblem.INVALID_BODY).saying("A JSON object is needed as the body of this request.")
                : Problem.of(CommonProblem.INVALID_PARAMETER).at(argument.getName(), "is needed");
    }

    private static Problem invalid(ConstraintViolationException violations) {
        var errors = new ArrayList<Problem.FieldError>();
        violations.getConstraintViolations().stream()
                .map(violation -> new Problem.FieldError(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Problem.FieldError::field).thenComparing(Problem.FieldError::message))
                .forEach(errors::add);
        return Problem.of(CommonProblem.INVALID_VALUE).at(errors);
    }

    /** The path without the method and argument that the framework puts before it. */
    private static String field(ConstraintViolation<?> violation) {
        var names = new ArrayList<String>();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getName() != null) {
                names.add(node.getName());
            }
        }
        return String.join(".", names.size() > 2 ? names.subList(2, names.size()) : names);
    }

    private static CommonProblem byStatus(int status) {
        for (var problem : CommonProblem.values()) {
            if (problem.status().getCode() == status && isGeneral(problem)) {
                return problem;
            }
        }
        return status >= 500 ? CommonProblem.INTERNAL : CommonProblem.INVALID_PARAMETER;
    }

    private static boolean isGeneral(CommonProblem problem) {
        return switch (problem) {
            case MALFORMED_JSON, INVALID_BODY, CROSS_SITE_REQUEST, IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED ->
                false;
            default -> true;
        };
    }
}
