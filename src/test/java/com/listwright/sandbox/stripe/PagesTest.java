package com.listwright.sandbox.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import com.stripe.model.Customer;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.billingportal.ConfigurationCreateParams;
import com.stripe.param.billingportal.ConfigurationCreateParams.Features;
import com.stripe.param.billingportal.SessionCreateParams;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages that a browser sees, as a browser without scripts sees them. */
class PagesTest {
    private static final String BACK = "http://localhost:8080/settings/billing";

    private final StripeVisit visit = StripeVisit.at(Clock.systemUTC());
    private final HttpClient browser = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        visit.close();
        browser.close();
    }

    @Test
    void theTillTakesOneCardAndNotTheOther() throws StripeException, IOException, InterruptedException {
        var session = visit.open(visit.customer(), visit.solo());
        var page = get(session.getUrl());
        assertThat(page.body()).contains("no money moves", "$24.00", "Go back without paying", "name=\"viewport\"");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(page.body()).doesNotContain("<script", "style=");
        var declined = press(session.getUrl(), "act=decline");
        assertThat(declined.statusCode()).isEqualTo(200);
        assertThat(declined.body()).contains("Your card was declined");
        var paid = press(session.getUrl(), "act=pay");
        assertThat(paid.statusCode()).isEqualTo(303);
        assertThat(paid.headers().firstValue("Location")).contains(BACK + "?session=" + session.getId());
        assertThat(get(session.getUrl()).body()).contains("paid already");
        assertThat(visit.told().stream().filter("customer.subscription.created"::equals))
                .hasSize(1);
    }

    @Test
    void namesAreShownAsTheyAreAndNeverRun() throws StripeException, IOException, InterruptedException {
        var price = visit.price("<script>alert(1)</script>", 2400, PriceCreateParams.Recurring.Interval.MONTH);
        var session = visit.open(visit.customer(), price);
        assertThat(get(session.getUrl()).body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script");
    }

    @Test
    void aCancellationInThePortalSetsTheMomentAndLeavesTheFlag()
            throws StripeException, IOException, InterruptedException {
        var customer = visit.customer();
        var subscription = visit.subscribed(customer, visit.solo());
        var portal = portal(customer);
        assertThat(get(portal).body()).contains("Listwright solo_month, $24.00 a month", "renews on", "4242");
        assertThat(press(portal, "act=cancel").statusCode()).isEqualTo(303);
        var cancelled = visit.again(subscription);
        assertThat(cancelled.getCancelAt())
                .isEqualTo(StripeVisit.end(subscription).getEpochSecond());
        assertThat(cancelled.getCancelAtPeriodEnd()).isFalse();
        assertThat(get(portal).body()).contains("ends on", "Keep the plan");
        press(portal, "act=resume");
        assertThat(visit.again(subscription).getCancelAt()).isNull();
    }

    @Test
    void aDearerPlanInThePortalComesNowAndACheaperOneLater() throws StripeException, IOException, InterruptedException {
        var customer = visit.customer();
        var solo = visit.solo();
        var team = visit.team();
        var subscription = visit.subscribed(customer, solo);
        var portal = portal(customer);
        press(portal, "act=plan&price=" + team.getId());
        var upgraded = visit.again(subscription);
        assertThat(upgraded.getItems().getData().getFirst().getPrice().getId()).isEqualTo(team.getId());
        press(portal, "act=plan&price=" + solo.getId());
        var later = visit.again(subscription);
        assertThat(later.getItems().getData().getFirst().getPrice().getId()).isEqualTo(team.getId());
        assertThat(later.getSchedule()).isNotNull();
        visit.stripe().advanceTo(StripeVisit.end(subscription).plusSeconds(1));
        assertThat(visit.again(subscription)
                        .getItems()
                        .getData()
                        .getFirst()
                        .getPrice()
                        .getId())
                .isEqualTo(solo.getId());
    }

    @Test
    void aNewCardPaysAnOpenInvoice() throws StripeException, IOException, InterruptedException {
        var customer = visit.customer();
        var subscription = visit.subscribed(customer, visit.solo());
        var portal = portal(customer);
        press(portal, "act=bad-card");
        visit.stripe().advanceTo(StripeVisit.end(subscription).plusSeconds(7200));
        assertThat(visit.again(subscription).getStatus()).isEqualTo("past_due");
        var invoice = visit.invoices(subscription).getFirst();
        assertThat(press(portal, "act=pay&invoice=" + invoice.getId()).statusCode())
                .isEqualTo(402);
        press(portal, "act=card");
        assertThat(get(portal).body()).contains("Pay now");
        press(portal, "act=pay&invoice=" + invoice.getId());
        assertThat(visit.again(subscription).getStatus()).isEqualTo("active");
        assertThat(get(invoice.getHostedInvoiceUrl()).body()).contains("no money moves", "$24.00");
    }

    @Test
    void anotherCustomersInvoiceIsNotThere() throws StripeException, IOException, InterruptedException {
        var subscription = visit.subscribed(visit.customer(), visit.solo());
        var stranger = visit.client()
                .v1()
                .customers()
                .create(CustomerCreateParams.builder().setName("Cy").build());
        var invoice = visit.invoices(subscription).getFirst();
        assertThat(press(portal(stranger), "act=pay&invoice=" + invoice.getId()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatDoesNotExistIsNotFound() throws IOException, InterruptedException {
        assertThat(get(visit.stripe().home() + "/c/cs_nothing").statusCode()).isEqualTo(404);
        assertThat(get(visit.stripe().home() + "/elsewhere").statusCode()).isEqualTo(404);
    }

    private String portal(Customer customer) throws StripeException {
        var update = Features.SubscriptionUpdate.builder()
                .setEnabled(true)
                .addDefaultAllowedUpdate(Features.SubscriptionUpdate.DefaultAllowedUpdate.PRICE)
                .setScheduleAtPeriodEnd(Features.SubscriptionUpdate.ScheduleAtPeriodEnd.builder()
                        .addCondition(Features.SubscriptionUpdate.ScheduleAtPeriodEnd.Condition.builder()
                                .setType(
                                        Features.SubscriptionUpdate.ScheduleAtPeriodEnd.Condition.Type
                                                .DECREASING_ITEM_AMOUNT)
                                .build())
                        .build())
                .build();
        var cancel = Features.SubscriptionCancel.builder()
                .setEnabled(true)
                .setMode(Features.SubscriptionCancel.Mode.AT_PERIOD_END)
                .build();
        visit.client()
                .v1()
                .billingPortal()
                .configurations()
                .create(ConfigurationCreateParams.builder()
                        .setFeatures(Features.builder()
                                .setSubscriptionUpdate(update)
                                .setSubscriptionCancel(cancel)
                                .build())
                        .build());
        return visit.client()
                .v1()
                .billingPortal()
                .sessions()
                .create(SessionCreateParams.builder()
                        .setCustomer(customer.getId())
                        .setReturnUrl(BACK)
                        .build())
                .getUrl();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> press(String address, String form) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
