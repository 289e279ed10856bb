package com.listwright.account.signin;

import com.listwright.account.Caller;
import com.listwright.platform.LinkToken;
import java.time.Duration;

/** What a browser is given to be recognised by: a token for minutes, and one with which to fetch the next, once. */
public record Pass(Caller caller, String access, Duration accessFor, LinkToken refresh, Duration refreshFor) {
    @Override
    public String toString() {
        return "Pass[" + caller.session() + "]";
    }
}
