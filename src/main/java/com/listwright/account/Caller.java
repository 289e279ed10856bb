package com.listwright.account;

import com.listwright.platform.AccountId;
import java.security.Principal;

/** Who is acting, for which office, in which session. */
public record Caller(AccountId account, MemberId member, SessionId session, Role role) implements Principal {
    /** The attribute of a request's Authentication under which the caller stands. */
    public static final String ATTRIBUTE = "caller";

    @Override
    public String getName() {
        return member.toString();
    }
}
