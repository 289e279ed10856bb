package com.listwright.partner.webhook.web;

import static com.listwright.platform.web.CommonProblem.NOT_FOUND;
import static com.listwright.platform.web.CommonProblem.PLAN_WITHOUT_API;
import static com.listwright.platform.web.CommonProblem.ROLE_NOT_ALLOWED;

import com.listwright.account.Caller;
import com.listwright.account.Role;
import com.listwright.partner.webhook.EndpointId;
import com.listwright.partner.webhook.Webhooks;
import com.listwright.platform.limit.Limit;
import com.listwright.platform.limit.LimitHeaders;
import com.listwright.platform.limit.RateLimits;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refused;
import jakarta.inject.Singleton;

/** Who may come to the webhooks of an office: its owners and brokers, and keys with the scope. */
@Singleton
class WebhookDoor {
    private final Webhooks webhooks;
    private final RateLimits limits;

    WebhookDoor(Webhooks webhooks, RateLimits limits) {
        this.webhooks = webhooks;
        this.limits = limits;
    }

    /** Also after the plan was lowered: to see what is left, and to remove it. */
    void admit(Caller caller) {
        if (caller.role() == Role.AGENT && caller.key().isEmpty()) {
            throw new Refused(Problem.of(ROLE_NOT_ALLOWED));
        }
    }

    void admitToAdd(Caller caller) {
        admit(caller);
        LimitHeaders.enforce(limits.take(Limit.WEBHOOK, caller.account().toString()));
        if (!webhooks.areInThePlanOf(caller.account())) {
            throw new Refused(Problem.of(PLAN_WITHOUT_API));
        }
    }

    void admitToChange(Caller caller, EndpointId id) {
        admit(caller);
        if (webhooks.find(caller, id).isEmpty()) {
            throw new Refused(Problem.of(NOT_FOUND));
        }
        admitToAdd(caller);
    }
}
