package com.listwright.account.web;

import com.listwright.account.Accounts;
import com.listwright.account.Caller;
import com.listwright.account.Members;
import com.listwright.account.signin.Device;
import com.listwright.account.signin.Pass;
import com.listwright.account.signin.Sessions;
import com.listwright.platform.web.ClientAddress;
import com.listwright.platform.web.CommonProblem;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refused;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;

/** The answer to whoever has just come in: who they are, and the cookies to be recognised by. */
@Singleton
final class Welcome {
    private final Members members;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final ClientAddress address;

    Welcome(Members members, Accounts accounts, Sessions sessions, SessionCookies cookies, ClientAddress address) {
        this.members = members;
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookies = cookies;
        this.address = address;
    }

    Device device(HttpRequest<?> request) {
        return new Device(request.getHeaders().get(HttpHeaders.USER_AGENT), address.of(request));
    }

    /** A browser has one session: the one that it had before, if any, ends. */
    MutableHttpResponse<MeView> anew(HttpStatus status, Pass pass, HttpRequest<?> request) {
        cookies.refresh(request).ifPresent(sessions::end);
        return in(status, pass);
    }

    MutableHttpResponse<MeView> in(HttpStatus status, Pass pass) {
        return cookies.give(HttpResponse.status(status).body(me(pass.caller())), pass);
    }

    MeView me(Caller caller) {
        return MeView.of(
                members.find(caller.account(), caller.member()).orElseThrow(Welcome::gone),
                accounts.find(caller.account()).orElseThrow(Welcome::gone));
    }

    /** Removed, or the office closed, since the request came in. */
    private static Refused gone() {
        return new Refused(Problem.of(CommonProblem.UNAUTHENTICATED));
    }
}
