package com.listwright.sandbox.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.listwright.sandbox.stripe.wire.Fault;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.model.HasId;
import com.stripe.model.Subscription;
import com.stripe.net.RequestOptions;
import com.stripe.net.Webhook;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerListParams;
import com.stripe.param.EventListParams;
import com.stripe.param.InvoiceRetrieveParams;
import com.stripe.param.PriceListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How it answers: errors, keys, pages, expansion, mishaps and signatures. */
class StripeMannersTest {
    private final StripeVisit visit = StripeVisit.at(Clock.systemUTC());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void aWrongKeyIsAStranger() {
        var stranger = StripeVisit.client(visit.stripe(), "sk_test_wrong");
        assertThatThrownBy(() -> stranger.v1().customers().retrieve("cus_1"))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void whatIsNotThereIsMissing() {
        assertThatThrownBy(() -> visit.client().v1().customers().retrieve("cus_nobody"))
                .isInstanceOfSatisfying(InvalidRequestException.class, refusal -> {
                    assertThat(refusal.getStatusCode()).isEqualTo(404);
                    assertThat(refusal.getCode()).isEqualTo("resource_missing");
                    assertThat(refusal.getParam()).isEqualTo("id");
                });
    }

    @Test
    void aDeletedCustomerCannotBuy() throws StripeException {
        var customer = visit.customer();
        var price = visit.solo();
        visit.client().v1().customers().delete(customer.getId());
        assertThatThrownBy(() -> visit.open(customer, price))
                .isInstanceOfSatisfying(InvalidRequestException.class, refusal -> {
                    assertThat(refusal.getStatusCode()).isEqualTo(400);
                    assertThat(refusal.getMessage()).contains("No such customer: '" + customer.getId());
                });
    }

    @Test
    void aRepeatedKeyHearsTheFirstAnswerAndAnotherBodyIsRefused() throws StripeException {
        var once = RequestOptions.builder().setIdempotencyKey("customer:1").build();
        var ana = CustomerCreateParams.builder().setName("Ana").build();
        var ben = CustomerCreateParams.builder().setName("Ben").build();
        var first = visit.client().v1().customers().create(ana, once);
        var second = visit.client().v1().customers().create(ana, once);
        assertThat(second.getId()).isEqualTo(first.getId());
        assertThat(second.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .contains("true");
        assertThatThrownBy(() -> visit.client().v1().customers().create(ben, once))
                .isInstanceOf(IdempotencyException.class);
    }

    @Test
    void pagesGoOnAfterTheLastOfTheOneBefore() throws StripeException {
        for (int i = 0; i < 5; i++) {
            visit.customer();
        }
        var seen = new ArrayList<String>();
        var list = CustomerListParams.builder().setLimit(2L);
        var page = visit.client().v1().customers().list(list.build());
        while (true) {
            page.getData().stream().map(HasId::getId).forEach(seen::add);
            if (!page.getHasMore()) {
                break;
            }
            page = visit.client()
                    .v1()
                    .customers()
                    .list(list.setStartingAfter(seen.getLast()).build());
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        var before = CustomerListParams.builder().setLimit(2L).setEndingBefore(seen.getLast());
        assertThat(visit.client().v1().customers().list(before.build()).getData().stream()
                        .map(HasId::getId))
                .isEqualTo(seen.subList(2, 4));
    }

    @Test
    void pricesAreFoundByTheirLookupKeysWithTheirProduct() throws StripeException {
        visit.solo();
        visit.team();
        var found = visit.client()
                .v1()
                .prices()
                .list(PriceListParams.builder()
                        .addLookupKey("listwright_team_month")
                        .setActive(true)
                        .addExpand("data.product")
                        .build())
                .getData();
        assertThat(found).singleElement().satisfies(price -> {
            assertThat(price.getUnitAmount()).isEqualTo(8900);
            assertThat(price.getProductObject().getName()).isEqualTo("Listwright team_month");
        });
    }

    @Test
    void someThingsAreSentOnlyOnRequest() throws StripeException {
        var customer = visit.customer();
        var session = visit.open(customer, visit.solo());
        assertThat(session.getLineItems()).isNull();
        var whole = visit.client()
                .v1()
                .checkout()
                .sessions()
                .retrieve(
                        session.getId(),
                        SessionRetrieveParams.builder().addExpand("line_items").build());
        assertThat(whole.getLineItems().getData()).hasSize(1);
        visit.stripe().pay(session.getId(), Card.PAYS);
        var subscription = visit.client()
                .v1()
                .subscriptions()
                .retrieve(visit.client()
                        .v1()
                        .checkout()
                        .sessions()
                        .retrieve(session.getId())
                        .getSubscription());
        var invoice = visit.client()
                .v1()
                .invoices()
                .retrieve(
                        subscription.getLatestInvoice(),
                        InvoiceRetrieveParams.builder()
                                .addExpand("payments.data.payment.payment_intent")
                                .addExpand("customer")
                                .build());
        assertThat(invoice.getCustomerObject().getName()).isEqualTo("Zoë Okafor");
        assertThat(invoice.getPayments()
                        .getData()
                        .getFirst()
                        .getPayment()
                        .getPaymentIntentObject()
                        .getStatus())
                .isEqualTo("succeeded");
    }

    @Test
    void ordersOfMishapsAreServed() throws StripeException {
        var params = CustomerCreateParams.builder().setName("Ana").build();
        visit.stripe().faults().order("/v1/customers", Fault.ERRS_500, 1);
        visit.stripe().faults().order("/v1/customers", Fault.LIMITS_429, 1);
        visit.stripe().faults().order("/v1/customers", Fault.ERRS_503, 1);
        var customers = visit.client().v1().customers();
        assertThatThrownBy(() -> customers.create(params)).isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> customers.create(params)).isInstanceOf(RateLimitException.class);
        assertThatThrownBy(() -> customers.create(params)).isInstanceOf(ApiException.class);
        assertThat(customers.create(params).getId()).startsWith("cus_");
    }

    @Test
    void anAnswerCanBeLostAfterTheWorkWasDone() throws StripeException {
        var once = RequestOptions.builder().setIdempotencyKey("customer:2").build();
        var params = CustomerCreateParams.builder().setName("Ana").build();
        // The JDK's client repeats a POST by itself when the connection drops, so two answers are lost.
        visit.stripe().faults().order("/v1/customers", Fault.RESETS_AFTER_THE_WORK, 2);
        assertThatThrownBy(() -> visit.client().v1().customers().create(params, once))
                .isInstanceOf(ApiConnectionException.class);
        visit.stripe().faults().clear();
        var again = visit.client().v1().customers().create(params, once);
        assertThat(visit.client()
                        .v1()
                        .customers()
                        .list(CustomerListParams.builder().build())
                        .getData())
                .singleElement()
                .satisfies(only -> assertThat(only.getId()).isEqualTo(again.getId()));
    }

    @Test
    void eventsCarryWhatHappenedAndAreSignedAsStripeDoes() throws StripeException {
        visit.subscribed(visit.customer(), visit.solo());
        for (var event : visit.stripe().events()) {
            var heard = Webhook.constructEvent(
                    event.body(),
                    visit.stripe().sign(event.body()),
                    visit.stripe().webhookSecret());
            assertThat(heard.getApiVersion()).isEqualTo("2026-07-29.dahlia");
            assertThat(heard.getLivemode()).isFalse();
            assertThat(heard.getDataObjectDeserializer().getObject()).isPresent();
        }
        var event = visit.stripe().events().getFirst();
        assertThatThrownBy(() -> Webhook.constructEvent(
                        event.body() + " ",
                        visit.stripe().sign(event.body()),
                        visit.stripe().webhookSecret()))
                .isInstanceOf(SignatureVerificationException.class);
    }

    @Test
    void eventsCanBeReadAgainByTypeAndSayWhatStoodBefore() throws StripeException {
        visit.subscribed(visit.customer(), visit.solo());
        var updates = visit.client()
                .v1()
                .events()
                .list(EventListParams.builder()
                        .addType("customer.subscription.updated")
                        .setLimit(100L)
                        .build())
                .getData();
        assertThat(updates)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getType()).isEqualTo("customer.subscription.updated"));
        assertThat(previous(updates)).contains("incomplete");
        assertThat(((Subscription) updates.getFirst()
                                .getDataObjectDeserializer()
                                .getObject()
                                .orElseThrow())
                        .getStatus())
                .isEqualTo("active");
    }

    private static List<Object> previous(List<Event> updates) {
        return updates.stream()
                .map(event -> event.getData().getPreviousAttributes().get("status"))
                .toList();
    }
}
