package com.listwright.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.sandbox.stripe.Card;
import com.listwright.sandbox.stripe.Settings.AfterTheLastRetry;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DunningWebTest extends BillingWebTest {
    private static final String FAILED = "Your payment to Listwright did not go through";
    private static final String LAST_DAY = "Last day: your Listwright plan is about to pause";
    private static final String SUSPENDED = "Your Listwright plan is paused";
    private static final String RECOVERED = "Thank you: your Listwright plan is paid again";
    private static final String TRIAL = "Your Listwright trial ends soon";

    @Inject
    DunningMail mail;

    @BeforeEach
    void patience() {
        stripe.settings().afterTheLastRetry(AfterTheLastRetry.LEAVE_PAST_DUE);
    }

    @Test
    void aWeekOfGraceIsThreeLettersEachOnce() {
        var office = failing();
        await(() -> letters(office).equals(List.of(FAILED)));
        var seen = subscription(office);
        assertThat(seen.textAt("access")).isEqualTo("grace");
        assertThat(seen.at("includedPieces")).isEqualTo(400);
        pass(Duration.ofDays(6));
        await(() -> letters(office).equals(List.of(LAST_DAY, FAILED)));
        assertThat(subscription(office).textAt("access")).isEqualTo("grace");
        pass(Duration.ofDays(1));
        await(() -> letters(office).equals(List.of(SUSPENDED, LAST_DAY, FAILED)));
        var suspended = subscription(office);
        assertThat(suspended.textAt("access")).isEqualTo("suspended");
        assertThat(suspended.textAt("plan")).isEqualTo("solo");
        assertThat(suspended.at("includedPieces")).isEqualTo(15);
        for (int i = 0; i < 3; i++) {
            read(office);
        }
        assertThat(letters(office)).hasSize(3);
    }

    @Test
    void whoHasPaidIsThankedAndNotWarned() {
        var office = failing();
        await(() -> letters(office).equals(List.of(FAILED)));
        stripe.card(customer(office), Card.PAYS);
        pass(Duration.ofDays(8));
        read(office);
        await(() -> letters(office).contains(RECOVERED));
        assertThat(subscription(office).textAt("access")).isEqualTo("paid");
        assertThat(letters(office)).containsExactly(RECOVERED, FAILED);
    }

    @Test
    void aLetterThatIsTriedAgainIsSentOnce() {
        var office = failing();
        await(() -> sent(office).equals(List.of("first-failure")));
        mail.run(letter(office, Letter.FIRST_FAILURE));
        await(() -> !letters(office).isEmpty());
        awaitPosted();
        assertThat(letters(office)).containsExactly(FAILED);
    }

    private void awaitPosted() {
        await(() -> rows("SELECT task_name FROM scheduled_tasks WHERE task_name = 'dunning-post'")
                .isEmpty());
    }

    @Test
    void whoWasNotWarnedIsNotThanked() {
        var office = failing();
        await(() -> sent(office).equals(List.of("first-failure")));
        var recovered = letter(office, Letter.RECOVERED);
        rows("UPDATE dunning_letter SET sent_at = NULL WHERE account_id = '%s' RETURNING kind"
                .formatted(office.id().value()));
        stripe.card(customer(office), Card.PAYS);
        pass(Duration.ofDays(4));
        read(office);
        assertThat(subscription(office).textAt("access")).isEqualTo("paid");
        mail.run(recovered);
        mail.run(letter(office, Letter.FIRST_FAILURE));
        mail.run(letter(office, Letter.LAST_DAY));
        mail.run(letter(office, Letter.SUSPENDED));
        awaitPosted();
        assertThat(letters(office)).containsExactly(FAILED);
    }

    /** Stripe is ahead of us here: the payment failed and was made good before a word of it came through. */
    @Test
    void aLateWordOfAFailureWarnsNobodyWhoHasPaidMeanwhile() {
        var office = subscriber("solo", "month");
        stripe.card(customer(office), Card.DECLINES);
        var known = stripe.events().size();
        var start = clock.instant();
        stripe.advanceTo(start.plus(Duration.ofDays(32)));
        stripe.card(customer(office), Card.PAYS);
        pass(Duration.ofDays(42));
        var failures = eventsAfter(known).stream()
                .filter(event -> event.type().equals("invoice.payment_failed"))
                .toList();
        assertThat(failures).isNotEmpty();
        failures.forEach(this::deliver);
        awaitHeard();
        assertThat(subscription(office).textAt("access")).isEqualTo("paid");
        assertThat(letters(office)).isEmpty();
        assertThat(decided(office)).isEmpty();
    }

    @Test
    void aTrialSaysWhenItEnds() {
        var office = office();
        checkout(office, "solo", "month").is(201);
        read(office);
        stripe.card(customer(office), Card.PAYS);
        OtherHands.trial(stripe.home(), customer(office), "listwright_solo_month", 14, "cancel");
        read(office);
        assertThat(subscription(office).textAt("status")).isEqualTo("trialing");
        assertThat(subscription(office).at("trialEnd")).isNotNull();
        pass(Duration.ofDays(10));
        assertThat(letters(office)).isEmpty();
        pass(Duration.ofDays(2));
        await(() -> letters(office).equals(List.of(TRIAL)));
    }

    private Office failing() {
        var office = subscriber("solo", "month");
        stripe.card(customer(office), Card.DECLINES);
        var paid = subscription(office);
        assertThat(paid.textAt("status")).isEqualTo("active");
        var end = Instant.parse(paid.textAt("period.end"));
        assertThat(end).isAfter(clock.instant().plus(Duration.ofDays(27)));
        pass(Duration.between(clock.instant(), end).plusHours(2));
        read(office);
        assertThat(subscription(office).textAt("status")).isEqualTo("past_due");
        return office;
    }

    private DunningMail.Data letter(Office office, Letter letter) {
        return new DunningMail.Data(
                office.id().value(), of(office, "about", "true").getFirst(), letter);
    }

    private List<String> sent(Office office) {
        return of(office, "kind", "sent_at IS NOT NULL");
    }

    private List<String> decided(Office office) {
        return of(office, "kind", "true");
    }

    private List<String> of(Office office, String column, String condition) {
        return rows("SELECT %s FROM dunning_letter WHERE account_id = '%s' AND %s"
                .formatted(column, office.id().value(), condition));
    }

    private List<String> letters(Office office) {
        return visitor().get("/sandbox/mailbox?limit=100&to=" + office.email()).listAt("data").stream()
                .map(mail -> String.valueOf(((Map<?, ?>) mail).get("subject")))
                .filter(List.of(FAILED, LAST_DAY, SUSPENDED, RECOVERED, TRIAL)::contains)
                .toList();
    }
}
