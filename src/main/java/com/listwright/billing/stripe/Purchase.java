package com.listwright.billing.stripe;

import com.stripe.param.checkout.SessionCreateParams;
import java.util.Optional;

/** What somebody goes to Checkout for. */
public record Purchase(
        String account,
        String customer,
        String planPrice,
        Optional<String> meteredPrice,
        boolean first,
        String successUrl,
        String cancelUrl) {
    SessionCreateParams params(StripeSettings settings) {
        var subscription = SessionCreateParams.SubscriptionData.builder().putMetadata(Translation.ACCOUNT, account);
        if (first && settings.trialDays() > 0) {
            subscription.setTrialPeriodDays((long) settings.trialDays());
        }
        var session = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
                .setCustomer(customer)
                .setClientReferenceId(account)
                .setSubscriptionData(subscription.build())
                .setSuccessUrl(successUrl)
                .setCancelUrl(cancelUrl)
                .setAllowPromotionCodes(true)
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setPrice(planPrice)
                        .setQuantity(1L)
                        .build());
        meteredPrice.ifPresent(price -> session.addLineItem(
                SessionCreateParams.LineItem.builder().setPrice(price).build()));
        if (settings.automaticTax()) {
            session.setAutomaticTax(SessionCreateParams.AutomaticTax.builder()
                            .setEnabled(true)
                            .build())
                    .setBillingAddressCollection(SessionCreateParams.BillingAddressCollection.REQUIRED)
                    .setTaxIdCollection(SessionCreateParams.TaxIdCollection.builder()
                            .setEnabled(true)
                            .build())
                    .setCustomerUpdate(SessionCreateParams.CustomerUpdate.builder()
                            .setAddress(SessionCreateParams.CustomerUpdate.Address.AUTO)
                            .setName(SessionCreateParams.CustomerUpdate.Name.AUTO)
                            .build());
        }
        return session.build();
    }
}
