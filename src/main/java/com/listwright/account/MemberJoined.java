package com.listwright.account;

import com.listwright.platform.AccountId;

/** Published inside the transaction in which somebody became a member. */
public record MemberJoined(AccountId account, MemberId member, boolean emailVerified) {}
