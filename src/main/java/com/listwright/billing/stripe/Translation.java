package com.listwright.billing.stripe;

import com.listwright.billing.stripe.BilledSubscription.Item;
import com.listwright.billing.stripe.BilledSubscription.Status;
import com.stripe.model.Customer;
import com.stripe.model.Dispute;
import com.stripe.model.Invoice;
import com.stripe.model.InvoiceLineItem;
import com.stripe.model.Price;
import com.stripe.model.Refund;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import com.stripe.model.SubscriptionSchedule;
import com.stripe.model.checkout.Session;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stripe's objects as our records. Fields that the version we pinned always has may still be missing in others. */
final class Translation {
    static final String ACCOUNT = "account_id";
    static final String TAG = "listwright_price";

    private static final String OURS = "listwright_";

    private Translation() {}

    static BilledSubscription subscription(Subscription given) {
        var created = time(given.getCreated());
        return new BilledSubscription(
                given.getId(),
                given.getCustomer(),
                Status.of(given.getStatus()),
                given.getItems().getData().stream()
                        .map(item -> item(item, created))
                        .toList(),
                created,
                Optional.ofNullable(timeOrNull(given.getBillingCycleAnchor())).orElse(created),
                timeOrNull(given.getCancelAt()),
                Boolean.TRUE.equals(given.getCancelAtPeriodEnd()),
                timeOrNull(given.getTrialEnd()),
                given.getSchedule(),
                given.getPendingUpdate() != null,
                noted(given.getMetadata(), ACCOUNT));
    }

    private static Item item(SubscriptionItem given, Instant created) {
        var price = given.getPrice();
        var recurring = price.getRecurring();
        var start =
                Optional.ofNullable(timeOrNull(given.getCurrentPeriodStart())).orElse(created);
        return new Item(
                given.getId(),
                price.getId(),
                tag(price),
                recurring == null || !"metered".equals(recurring.getUsageType()),
                start,
                Optional.ofNullable(timeOrNull(given.getCurrentPeriodEnd()))
                        .filter(start::isBefore)
                        .orElse(start.plusSeconds(1)));
    }

    /** A lookup key moves on to the next price; those who stay on the old one are known by what we noted with it. */
    private static @Nullable String tag(Price price) {
        var key = price.getLookupKey();
        var noted = noted(price.getMetadata(), TAG);
        return noted == null || (key != null && key.startsWith(OURS)) ? key : noted;
    }

    static BilledPrice price(Price given) {
        var recurring = given.getRecurring();
        return new BilledPrice(
                given.getId(),
                tag(given),
                given.getProduct(),
                or(given.getUnitAmount(), 0),
                recurring != null && "metered".equals(recurring.getUsageType()),
                Optional.ofNullable(recurring == null ? null : recurring.getMeter()));
    }

    static BilledInvoice invoice(Invoice given) {
        var parent = given.getParent();
        var details = parent == null ? null : parent.getSubscriptionDetails();
        var transitions = given.getStatusTransitions();
        return new BilledInvoice(
                // A preview has none.
                Objects.requireNonNullElse(given.getId(), "preview"),
                given.getCustomer(),
                details == null ? null : details.getSubscription(),
                given.getNumber(),
                Objects.requireNonNullElse(given.getStatus(), "unknown"),
                or(given.getTotal(), 0),
                or(given.getAmountDue(), 0),
                or(given.getAmountPaid(), 0),
                Objects.requireNonNullElse(given.getCurrency(), "usd"),
                or(given.getAttemptCount(), 0),
                time(given.getCreated()),
                transitions == null ? null : timeOrNull(transitions.getFinalizedAt()),
                timeOrNull(given.getNextPaymentAttempt()),
                given.getHostedInvoiceUrl(),
                given.getInvoicePdf(),
                given.getLines() == null
                        ? List.of()
                        : given.getLines().getData().stream()
                                .map(line -> line(line, time(given.getCreated())))
                                .toList());
    }

    private static BilledInvoice.Line line(InvoiceLineItem given, Instant created) {
        var pricing = given.getPricing();
        var price = pricing == null ? null : pricing.getPriceDetails();
        var period = given.getPeriod();
        return new BilledInvoice.Line(
                price == null ? null : price.getPrice(),
                or(given.getQuantity(), 0),
                or(given.getAmount(), 0),
                period == null ? created : time(period.getStart()),
                period == null ? created : time(period.getEnd()),
                Objects.requireNonNullElse(given.getDescription(), ""));
    }

    static BilledDispute dispute(Dispute given) {
        return new BilledDispute(
                given.getId(),
                Objects.requireNonNullElse(given.getCharge(), ""),
                Objects.requireNonNullElse(given.getStatus(), "unknown"),
                Objects.requireNonNullElse(given.getReason(), "general"),
                or(given.getAmount(), 0),
                Objects.requireNonNullElse(given.getCurrency(), "usd"),
                time(given.getCreated()));
    }

    static BilledRefund refund(Refund given) {
        return new BilledRefund(
                given.getId(),
                given.getCharge(),
                Objects.requireNonNullElse(given.getStatus(), "unknown"),
                or(given.getAmount(), 0),
                Objects.requireNonNullElse(given.getCurrency(), "usd"),
                time(given.getCreated()));
    }

    static BilledSchedule schedule(SubscriptionSchedule given) {
        return new BilledSchedule(
                given.getId(),
                Objects.requireNonNullElse(given.getStatus(), "unknown"),
                given.getPhases().stream()
                        .map(phase -> new BilledSchedule.Phase(
                                time(phase.getStartDate()),
                                timeOrNull(phase.getEndDate()),
                                phase.getItems().stream()
                                        .map(SubscriptionSchedule.Phase.Item::getPrice)
                                        .toList()))
                        .toList());
    }

    static BilledCustomer customer(Customer given) {
        return new BilledCustomer(
                given.getId(), Boolean.TRUE.equals(given.getDeleted()), noted(given.getMetadata(), ACCOUNT));
    }

    static BilledSession session(Session given) {
        return new BilledSession(
                given.getId(),
                Objects.requireNonNullElse(given.getStatus(), "unknown"),
                Objects.requireNonNullElse(given.getPaymentStatus(), "unknown"),
                given.getCustomer(),
                given.getUrl());
    }

    private static @Nullable String noted(@Nullable Map<String, String> notes, String name) {
        return notes == null ? null : notes.get(name);
    }

    private static long or(@Nullable Long number, long otherwise) {
        return number == null ? otherwise : number;
    }

    private static Instant time(@Nullable Long seconds) {
        return Instant.ofEpochSecond(or(seconds, 0));
    }

    private static @Nullable Instant timeOrNull(@Nullable Long seconds) {
        return seconds == null || seconds == 0 ? null : Instant.ofEpochSecond(seconds);
    }
}
