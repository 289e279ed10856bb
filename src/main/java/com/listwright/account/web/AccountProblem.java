package com.listwright.account.web;

import com.listwright.platform.web.ProblemType;
import io.micronaut.http.HttpStatus;

/** What accounts and sign-in refuse. */
enum AccountProblem implements ProblemType {
    WRONG_CREDENTIALS(
            HttpStatus.UNAUTHORIZED,
            "Address and password do not go together",
            "Check both, or ask for a mail to choose a new password."),
    LINK_INVALID(
            HttpStatus.BAD_REQUEST,
            "This link does not work any more",
            "It was used, has run out, or is not whole. Ask for a new one."),
    ADDRESS_IN_USE(
            HttpStatus.CONFLICT,
            "This address already has an account",
            "Sign in with it, or ask for a mail to choose a new password."),
    ALREADY_MEMBER(
            HttpStatus.CONFLICT, "This person is in your office already", "You find them in the list of members."),
    LAST_OWNER(
            HttpStatus.CONFLICT,
            "An office needs an owner",
            "Make another member an owner first, or close the office as a whole."),
    SEATS_EXHAUSTED(
            HttpStatus.PAYMENT_REQUIRED,
            "All seats of your plan are taken",
            "Withdraw an invitation, remove a member, or take a plan with more seats."),
    WRONG_PASSWORD(
            HttpStatus.UNPROCESSABLE_ENTITY,
            "That is not your password",
            "Type the password that you sign in with; nothing was changed.");

    private final HttpStatus status;
    private final String title;
    private final String detail;

    AccountProblem(HttpStatus status, String title, String detail) {
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
