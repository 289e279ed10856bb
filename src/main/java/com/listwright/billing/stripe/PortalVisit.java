package com.listwright.billing.stripe;

import com.stripe.param.billingportal.SessionCreateParams;
import com.stripe.param.billingportal.SessionCreateParams.FlowData;
import java.util.Optional;

/** What somebody goes to the portal for: everything, the card, or to cancel one subscription. */
public record PortalVisit(String customer, String returnUrl, boolean card, Optional<String> cancels) {
    SessionCreateParams params(Optional<String> configuration) {
        var session = SessionCreateParams.builder().setCustomer(customer).setReturnUrl(returnUrl);
        configuration.ifPresent(session::setConfiguration);
        cancels.ifPresent(subscription -> session.setFlowData(FlowData.builder()
                .setType(FlowData.Type.SUBSCRIPTION_CANCEL)
                .setSubscriptionCancel(FlowData.SubscriptionCancel.builder()
                        .setSubscription(subscription)
                        .build())
                .build()));
        if (card) {
            session.setFlowData(FlowData.builder()
                    .setType(FlowData.Type.PAYMENT_METHOD_UPDATE)
                    .build());
        }
        return session.build();
    }
}
