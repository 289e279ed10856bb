package com.listwright.writing.web;

import com.listwright.platform.web.ProblemType;
import io.micronaut.http.HttpStatus;

/** What writing refuses. */
enum WritingProblem implements ProblemType {
    NOTHING_KNOWN(
            HttpStatus.UNPROCESSABLE_ENTITY,
            "No fact of this home is confirmed",
            "Confirm what was read, or enter facts: a piece says nothing that nobody stands by."),
    HOME_ARCHIVED(
            HttpStatus.CONFLICT, "This home is in the archive", "Take it back from the archive to write about it."),
    BEING_WRITTEN(
            HttpStatus.CONFLICT,
            "This piece is being written",
            "Wait until it is there, or cancel its kit; nothing was changed."),
    NOTHING_WRITTEN(
            HttpStatus.CONFLICT,
            "This piece has no text",
            "It was not written, so there is nothing to change; ask for a rewrite."),
    LIVE_PIECE(
            HttpStatus.CONFLICT,
            "This is no test piece",
            "A test key has only pieces of test kits written anew: order a kit with it first."),
    VOICES_FULL(
            HttpStatus.CONFLICT,
            "Your office has as many voices as it may",
            "Change one of them, or remove one first."),
    NOT_READY(
            HttpStatus.CONFLICT,
            "This piece must not go out yet",
            "Something in it would break a rule or is not in the facts: put right what its findings name first.");

    private final HttpStatus status;
    private final String title;
    private final String detail;

    WritingProblem(HttpStatus status, String title, String detail) {
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
