package com.listwright.billing.web;

import com.listwright.billing.Inbox;
import com.listwright.billing.Inbox.Receipt;
import com.listwright.platform.web.CommonProblem;
import com.listwright.platform.web.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/** Where Stripe comes in. The bytes are what was signed: nothing may read them before they are checked. */
@Controller("/webhooks/stripe")
@Secured(SecurityRule.IS_ANONYMOUS)
@Hidden
class WebhookController {
    private static final int LONGEST = 1 << 20;
    private static final String SIGNATURE = "Stripe-Signature";

    private final Inbox inbox;

    WebhookController(Inbox inbox) {
        this.inbox = inbox;
    }

    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<?> receive(@Body byte @Nullable [] body, HttpRequest<?> request) {
        if (body == null) {
            return Problem.of(BillingProblem.WEBHOOK_REFUSED).answer(request);
        }
        if (body.length > LONGEST) {
            return Problem.of(CommonProblem.BODY_TOO_LARGE).answer(request);
        }
        var signatures = request.getHeaders().getAll(SIGNATURE);
        return switch (inbox.receive(signatures.size() == 1 ? signatures.getFirst() : null, body)) {
            case Receipt.Kept(), Receipt.KeptBefore() -> HttpResponse.ok();
            case Receipt.Forged(), Receipt.Unreadable() ->
                Problem.of(BillingProblem.WEBHOOK_REFUSED).answer(request);
        };
    }
}
