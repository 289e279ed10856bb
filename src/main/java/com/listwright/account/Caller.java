package com.listwright.account;

import com.listwright.platform.AccountId;

/** Who is acting, for which office, in which session. */
public record Caller(AccountId account, MemberId member, SessionId session, Role role) {}
