package com.listwright.platform.limit;

import com.listwright.platform.web.Words;

/**
 * Every limit there is on how often. The figures are settings, {@code listwright.limits.<name>=<times>/<seconds>s}; how
 * much may be open at once is said by {@link Places}.
 */
public enum Limit {
    /** Requests of one signed-in member, or of one address where nobody is signed in. */
    API,
    /** New accounts from one address. */
    SIGN_UP,
    /** Tries to sign in to one address of mail, right or wrong; a success starts it afresh. */
    SIGN_IN,
    /** Tries to sign in from one network (IPv4 /24, IPv6 /56), whatever the address of mail. */
    SIGN_IN_NETWORK,
    /** Mails that one address of mail can be made to receive: resets, verifications. */
    MAIL,
    /** Links of mails tried from one network. */
    LINK,
    /** Invitations sent by one account. */
    INVITATION,
    /** Keys of the API made and rolled by one account. */
    NEW_KEY,
    /** Whole-account exports and deletions of one account. */
    EXPORT,
    /** Texts checked by one account, or from one network where nobody is signed in. */
    CHECK,
    /** Kits ordered and pieces rewritten by one account. */
    KIT,
    /** Bulk jobs begun by one account. */
    BULK,
    /** Texts edited, judged again and exported by one account. */
    EDIT,
    /** Webhook endpoints made, changed, tested and told again by one account. */
    WEBHOOK,
    /** Requests with one key, by the plan of its account. */
    KEY_FREE("key"),
    KEY_SOLO("key"),
    KEY_TEAM("key"),
    KEY_BROKERAGE("key"),
    /** Requests with all the keys of one account, by its plan. */
    ACCOUNT_FREE("account"),
    ACCOUNT_SOLO("account"),
    ACCOUNT_TEAM("account"),
    ACCOUNT_BROKERAGE("account");

    private final String policy;

    Limit() {
        policy = Words.of(name());
    }

    Limit(String policy) {
        this.policy = policy;
    }

    /** The name of its setting. */
    public String word() {
        return Words.of(name());
    }

    /** What callers know it as. */
    public String policy() {
        return policy;
    }
}
