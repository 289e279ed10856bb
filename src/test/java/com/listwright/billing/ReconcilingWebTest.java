package com.listwright.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.sandbox.stripe.Happened;
import com.listwright.sandbox.stripe.wire.Fault;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No webhook is delivered here at all: Stripe's own list of events is the only word. */
class ReconcilingWebTest extends BillingWebTest {
    @Inject
    Reconciling reconciling;

    @Test
    void withinOnePollTheAccountIsRight() {
        var office = office();
        buys(office, "solo", "month");
        assertThat(subscription(office).textAt("plan")).isEqualTo("free");
        reconciling.sweep();
        await(() -> subscription(office).textAt("plan").equals("solo"));
        awaitHeard();
        assertThat(heard()).contains("checkout.session.completed", "customer.subscription.created", "invoice.paid");
        OtherHands.cancel(stripe.home(), subscriptionId(office));
        reconciling.sweep();
        await(() -> subscription(office).textAt("status").equals("canceled"));
        assertThat(subscription(office).textAt("plan")).isEqualTo("free");
        assertThat(rows("SELECT event_id FROM webhook_work WHERE state = 'parked'"))
                .isEmpty();
    }

    @Test
    void anOutageOfSeveralPagesIsReadToItsEnd() {
        var offices = Stream.generate(this::office).limit(10).toList();
        offices.forEach(office -> buys(office, "team", "year"));
        assertThat(stripe.events()).hasSizeGreaterThan(100);
        reconciling.sweep();
        awaitHeard();
        offices.forEach(
                office -> assertThat(subscription(office).textAt("plan")).isEqualTo("team"));
        var missed = stripe.events().stream().map(Happened::id).toList();
        assertThat(rows("SELECT id FROM webhook_event")).containsAll(missed);
        assertThat(reconciling.sweep()).as("again").isZero();
    }

    @Test
    void whatCouldNotBeReadIsReadNextTime() {
        var office = office();
        buys(office, "solo", "month");
        stripe.faults().order("/v1/events", Fault.ERRS_503, 3);
        assertThat(reconciling.sweep()).isZero();
        assertThat(subscription(office).textAt("plan")).isEqualTo("free");
        assertThat(reconciling.sweep()).isPositive();
        await(() -> subscription(office).textAt("plan").equals("solo"));
        assertThat(reconciling.sweep()).as("again").isZero();
    }

    private List<String> heard() {
        return rows("SELECT type FROM webhook_event");
    }
}
