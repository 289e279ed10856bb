package com.listwright.billing;

/** What an event makes us do. */
enum Hearing {
    /** Read the customer again. */
    FOLLOW,
    /** Find out whose payment it was, read the dispute, then the customer. */
    DISPUTE,
    /** Find out whose payment it was, read its refunds, then the customer. */
    REFUND,
    /** Usage was not billed: somebody has to look. */
    ALARM,
    NOTHING;

    static Hearing of(String type) {
        if (type.startsWith("charge.dispute.")) {
            return DISPUTE;
        }
        if (type.startsWith("refund.") || type.startsWith("charge.refund")) {
            return REFUND;
        }
        if (type.startsWith("v1.billing.meter.")) {
            return ALARM;
        }
        var follows = type.startsWith("checkout.session.")
                || type.startsWith("customer.subscription.")
                || type.startsWith("invoice.")
                || type.startsWith("subscription_schedule.")
                || type.matches("customer\\.(created|updated|deleted)");
        return follows ? FOLLOW : NOTHING;
    }
}
