package com.listwright.sandbox.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.Subscription;
import com.stripe.param.DisputeListParams;
import com.stripe.param.InvoicePaymentListParams;
import com.stripe.param.RefundCreateParams;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Refunds and disputes, and the long way from them to the customer. */
class MoneyBackTest {
    private final StripeVisit visit = StripeVisit.at(Clock.systemUTC());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void anInvoiceLeadsToItsChargeByItsPayments() throws StripeException {
        var customer = visit.customer();
        var charge = charge(visit.subscribed(customer, visit.solo()));
        assertThat(charge.getAmount()).isEqualTo(2400);
        assertThat(charge.getCustomer()).isEqualTo(customer.getId());
    }

    @Test
    void aRefundMayBePartialAndIsNeverMoreThanWasPaid() throws StripeException {
        var subscription = visit.subscribed(visit.customer(), visit.solo());
        var charge = charge(subscription);
        var refunds = visit.client().v1().refunds();
        refunds.create(RefundCreateParams.builder()
                .setCharge(charge.getId())
                .setAmount(1000L)
                .build());
        var partly = visit.client().v1().charges().retrieve(charge.getId());
        assertThat(partly.getAmountRefunded()).isEqualTo(1000);
        assertThat(partly.getRefunded()).isFalse();
        visit.stripe().refund(charge.getId());
        assertThat(visit.client().v1().charges().retrieve(charge.getId()).getRefunded())
                .isTrue();
        assertThatThrownBy(() -> refunds.create(
                        RefundCreateParams.builder().setCharge(charge.getId()).build()))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(visit.told()).endsWith("refund.created", "charge.refunded");
        assertThat(visit.again(subscription).getStatus()).isEqualTo("active");
    }

    @Test
    void aDisputeKnowsItsChargeAndNothingMore() throws StripeException {
        var charge = charge(visit.subscribed(visit.customer(), visit.solo()));
        var id = visit.stripe().dispute(charge.getId());
        var dispute = visit.client().v1().disputes().retrieve(id);
        assertThat(dispute.getStatus()).isEqualTo("needs_response");
        assertThat(dispute.getCharge()).isEqualTo(charge.getId());
        visit.stripe().closeDispute(id, true);
        var list = DisputeListParams.builder().setCharge(charge.getId()).build();
        assertThat(visit.client().v1().disputes().list(list).getData())
                .singleElement()
                .satisfies(closed -> assertThat(closed.getStatus()).isEqualTo("won"));
        assertThat(visit.told()).endsWith("charge.dispute.created", "charge.dispute.closed");
    }

    private Charge charge(Subscription subscription) throws StripeException {
        var payment = visit.client()
                .v1()
                .invoicePayments()
                .list(InvoicePaymentListParams.builder()
                        .setInvoice(subscription.getLatestInvoice())
                        .build())
                .getData()
                .getFirst();
        var intent = visit.client()
                .v1()
                .paymentIntents()
                .retrieve(payment.getPayment().getPaymentIntent());
        return visit.client().v1().charges().retrieve(intent.getLatestCharge());
    }
}
