package com.listwright.platform.web;

import io.micronaut.http.HttpStatus;

/** What any endpoint may answer besides its own refusals. */
public enum CommonProblem implements ProblemType {
    MALFORMED_JSON(
            HttpStatus.BAD_REQUEST,
            "The body is not valid JSON",
            "Send one JSON document in UTF-8 and nothing after it."),
    INVALID_BODY(
            HttpStatus.BAD_REQUEST,
            "The body does not have the expected fields",
            "Correct the fields named under errors and send the request again."),
    INVALID_PARAMETER(
            HttpStatus.BAD_REQUEST,
            "A parameter does not have the expected form",
            "Correct the parameters named under errors and send the request again."),
    UNAUTHENTICATED(
            HttpStatus.UNAUTHORIZED,
            "Please sign in",
            "This needs a signed-in member; sign in or refresh the session."),
    ROLE_NOT_ALLOWED(
            HttpStatus.FORBIDDEN, "Your role does not allow this", "Ask an owner or broker of your office to do it."),
    PLAN_WITHOUT_API(
            HttpStatus.FORBIDDEN,
            "Your plan has no API",
            "Live keys and webhooks come with the brokerage plan; test keys work on every plan."),
    CROSS_SITE_REQUEST(
            HttpStatus.FORBIDDEN,
            "This request came from another site",
            "Changes are accepted only from Listwright's own pages and from programs that are no browser."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here", "Check the address; the thing may have been removed."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "This address does not take that method",
            "The Allow header lists the methods that work here."),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "This answer cannot be given in that form",
            "Ask for application/json in the Accept header."),
    BODY_TOO_LARGE(
            HttpStatus.REQUEST_ENTITY_TOO_LARGE,
            "The body is too large",
            "Send less in one request: 1 MiB is the most."),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "This address does not read that kind of body",
            "Send JSON with the header Content-Type: application/json."),
    INVALID_VALUE(
            HttpStatus.UNPROCESSABLE_ENTITY,
            "Some values cannot be accepted",
            "Correct the fields named under errors and send the request again."),
    IDEMPOTENCY_KEY_REUSED(
            HttpStatus.UNPROCESSABLE_ENTITY,
            "This Idempotency-Key was used for another request",
            "Take a new key for a new request; repeat a request with its own key and body."),
    IDEMPOTENCY_IN_PROGRESS(
            HttpStatus.CONFLICT,
            "The first request with this Idempotency-Key is still running",
            "Wait a moment and repeat it; the answer of the first one will be given."),
    PRECONDITION_FAILED(
            HttpStatus.PRECONDITION_FAILED,
            "Somebody changed this meanwhile",
            "Nothing was changed. Look at it as it stands now, and send the change with its ETag again."),
    TOO_MANY_REQUESTS(
            HttpStatus.TOO_MANY_REQUESTS, "Too many requests", "Wait for the time in Retry-After, then go on."),
    INTERNAL(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something went wrong on our side",
            "Nothing you sent was at fault. Try again, and name the request id if you ask for help."),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Listwright cannot reach its database just now",
            "Nothing was changed. Try again in a few seconds.");

    private final HttpStatus status;
    private final String title;
    private final String detail;

    CommonProblem(HttpStatus status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String detail() {
        return detail;
    }
}
