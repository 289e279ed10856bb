package com.listwright.account.web;

import com.listwright.account.Caller;
import com.listwright.account.EmailAddress;
import com.listwright.platform.limit.Limit;
import com.listwright.platform.limit.LimitHeaders;
import com.listwright.platform.limit.RateLimits;
import com.listwright.platform.web.ClientAddress;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/**
 * How often strangers may knock. Nobody is ever locked out for good: the wait is short, and a right password forgives
 * the tries.
 */
@Singleton
final class Throttle {
    private final RateLimits limits;
    private final ClientAddress address;

    Throttle(RateLimits limits, ClientAddress address) {
        this.limits = limits;
        this.address = address;
    }

    void signUp(HttpRequest<?> request) {
        take(Limit.SIGN_UP, address.networkOf(request));
    }

    void signIn(HttpRequest<?> request, EmailAddress email) {
        take(Limit.SIGN_IN_NETWORK, address.networkOf(request));
        take(Limit.SIGN_IN, email.key());
    }

    void signedIn(EmailAddress email) {
        limits.forget(Limit.SIGN_IN, email.key());
    }

    void mail(EmailAddress email) {
        take(Limit.MAIL, email.key());
    }

    void mail(Caller caller) {
        take(Limit.MAIL, caller.member().toString());
    }

    void link(HttpRequest<?> request) {
        take(Limit.LINK, address.networkOf(request));
    }

    void password(Caller caller) {
        take(Limit.SIGN_IN, caller.member().toString());
    }

    void invitation(Caller caller) {
        take(Limit.INVITATION, caller.account().toString());
    }

    void export(Caller caller) {
        take(Limit.EXPORT, caller.account().toString());
    }

    private void take(Limit limit, String key) {
        LimitHeaders.enforce(limits.take(limit, key));
    }
}
