package com.listwright.billing.stripe;

import static com.listwright.billing.stripe.StripeLine.once;

import com.stripe.Stripe;
import com.stripe.exception.StripeException;
import com.stripe.model.HasId;
import com.stripe.model.StripeCollection;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerUpdateParams;
import com.stripe.param.EventListParams;
import com.stripe.param.InvoiceCreatePreviewParams;
import com.stripe.param.InvoiceItemCreateParams;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.InvoiceRetrieveParams;
import com.stripe.param.PriceListParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionScheduleCreateParams;
import com.stripe.param.SubscriptionScheduleUpdateParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.billing.MeterEventCreateParams;
import com.stripe.param.billing.MeterEventSummaryListParams;
import com.stripe.param.billingportal.ConfigurationListParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.common.EmptyParam;
import com.stripe.service.V1Services;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that we ask of Stripe. Each change takes the key under which it is done once. */
@Singleton
public class StripeGateway {
    /** The version that the SDK speaks and that webhooks are written in. */
    public static final String VERSION = Stripe.API_VERSION;

    private static final long PAGE = 100;

    /** What a subscription is to consist of from now on: what stays or is replaced, what is new, what goes. */
    public record NewItems(String planItem, String planPrice, Optional<String> meteredPrice, List<String> gone) {
        public NewItems {
            gone = List.copyOf(gone);
        }
    }

    /** One page of a list, begun after the last of the page before. */
    private interface Page<T extends HasId> {
        StripeCollection<T> after(V1Services stripe, @Nullable String last) throws StripeException;
    }

    private final StripeLine line;
    private final StripeSettings settings;

    StripeGateway(StripeLine line, StripeSettings settings) {
        this.line = line;
        this.settings = settings;
    }

    public BilledCustomer createCustomer(String account, String email, String name, String key) {
        var customer = CustomerCreateParams.builder()
                .setEmail(email)
                .setName(name)
                .putMetadata(Translation.ACCOUNT, account)
                .build();
        return Translation.customer(line.ask(stripe -> stripe.customers().create(customer, once(key))));
    }

    public BilledCustomer customer(String id) {
        return Translation.customer(line.ask(stripe -> stripe.customers().retrieve(id)));
    }

    public void renameCustomer(String id, String email, String name, String key) {
        var change =
                CustomerUpdateParams.builder().setEmail(email).setName(name).build();
        line.ask(stripe -> stripe.customers().update(id, change, once(key)));
    }

    public List<BilledSubscription> subscriptions(String customer) {
        return all(
                (stripe, last) -> {
                    var list = SubscriptionListParams.builder()
                            .setCustomer(customer)
                            .setStatus(SubscriptionListParams.Status.ALL)
                            .setLimit(PAGE);
                    return stripe.subscriptions().list((last == null ? list : list.setStartingAfter(last)).build());
                },
                Translation::subscription);
    }

    /** The newest first, as many as one page has. */
    public List<BilledInvoice> invoices(String customer) {
        var list =
                InvoiceListParams.builder().setCustomer(customer).setLimit(PAGE).build();
        return line.ask(stripe -> stripe.invoices().list(list)).getData().stream()
                .map(Translation::invoice)
                .toList();
    }

    public BilledInvoice invoice(String id) {
        return Translation.invoice(line.ask(stripe ->
                stripe.invoices().retrieve(id, InvoiceRetrieveParams.builder().build())));
    }

    public BilledSchedule schedule(String id) {
        return Translation.schedule(
                line.ask(stripe -> stripe.subscriptionSchedules().retrieve(id)));
    }

    public BilledDispute dispute(String id) {
        return Translation.dispute(line.ask(stripe -> stripe.disputes().retrieve(id)));
    }

    public Optional<String> customerOfCharge(String charge) {
        return Optional.ofNullable(
                line.ask(stripe -> stripe.charges().retrieve(charge)).getCustomer());
    }

    public Optional<String> customerOfPayment(String intent) {
        return Optional.ofNullable(
                line.ask(stripe -> stripe.paymentIntents().retrieve(intent)).getCustomer());
    }

    /** @param payment a charge or an intent */
    public List<BilledRefund> refunds(String payment) {
        var list = RefundListParams.builder().setLimit(PAGE);
        var its = payment.startsWith("pi_") ? list.setPaymentIntent(payment) : list.setCharge(payment);
        return line.ask(stripe -> stripe.refunds().list(its.build())).getData().stream()
                .map(Translation::refund)
                .toList();
    }

    public List<BilledPrice> prices(List<String> tags) {
        var list = PriceListParams.builder()
                .addAllLookupKey(tags)
                .setActive(true)
                .setLimit(PAGE)
                .build();
        return line.ask(stripe -> stripe.prices().list(list)).getData().stream()
                .map(Translation::price)
                .toList();
    }

    public BilledSession openCheckout(Purchase purchase, String key) {
        return Translation.session(
                line.ask(stripe -> stripe.checkout().sessions().create(purchase.params(settings), once(key))));
    }

    public BilledSession session(String id) {
        return Translation.session(
                line.ask(stripe -> stripe.checkout().sessions().retrieve(id)));
    }

    public List<BilledSession> openSessions(String customer) {
        var list = SessionListParams.builder()
                .setCustomer(customer)
                .setStatus(SessionListParams.Status.OPEN)
                .setLimit(PAGE)
                .build();
        return line.ask(stripe -> stripe.checkout().sessions().list(list)).getData().stream()
                .map(Translation::session)
                .toList();
    }

    public void expireSession(String id) {
        line.ask(stripe -> stripe.checkout().sessions().expire(id, once("expire:" + id)));
    }

    /** The address is a credential: it is handed to whoever clicked, and kept nowhere. */
    public String openPortal(PortalVisit visit, String key) {
        var configuration = portalConfiguration();
        return line.ask(stripe -> stripe.billingPortal().sessions().create(visit.params(configuration), once(key)))
                .getUrl();
    }

    private Optional<String> portalConfiguration() {
        var list =
                ConfigurationListParams.builder().setActive(true).setLimit(PAGE).build();
        return line.ask(stripe -> stripe.billingPortal().configurations().list(list)).getData().stream()
                .filter(found ->
                        found.getMetadata() != null && found.getMetadata().containsKey(StripeSetup.MARK))
                .map(HasId::getId)
                .findFirst();
    }

    /** Now, and paid now: a declined card leaves everything as it was. */
    public BilledSubscription change(String subscription, NewItems items, Instant at, String key) {
        var change = SubscriptionUpdateParams.builder()
                .addAllItem(items(items))
                .setProrationBehavior(SubscriptionUpdateParams.ProrationBehavior.ALWAYS_INVOICE)
                .setProrationDate(at.getEpochSecond())
                .setPaymentBehavior(SubscriptionUpdateParams.PaymentBehavior.PENDING_IF_INCOMPLETE)
                .build();
        return Translation.subscription(
                line.ask(stripe -> stripe.subscriptions().update(subscription, change, once(key))));
    }

    /** One more price, from now on. */
    public void add(String subscription, String price, String key) {
        var change = SubscriptionUpdateParams.builder()
                .addItem(SubscriptionUpdateParams.Item.builder().setPrice(price).build())
                .setProrationBehavior(SubscriptionUpdateParams.ProrationBehavior.NONE)
                .build();
        line.ask(stripe -> stripe.subscriptions().update(subscription, change, once(key)));
    }

    private static List<SubscriptionUpdateParams.Item> items(NewItems items) {
        var all = new ArrayList<SubscriptionUpdateParams.Item>();
        all.add(SubscriptionUpdateParams.Item.builder()
                .setId(items.planItem())
                .setPrice(items.planPrice())
                .build());
        items.gone()
                .forEach(gone -> all.add(SubscriptionUpdateParams.Item.builder()
                        .setId(gone)
                        .setDeleted(true)
                        .build()));
        items.meteredPrice()
                .ifPresent(price -> all.add(
                        SubscriptionUpdateParams.Item.builder().setPrice(price).build()));
        return all;
    }

    /** What the change would cost at this moment. */
    public BilledInvoice preview(String customer, String subscription, NewItems items, Instant at) {
        var details = InvoiceCreatePreviewParams.SubscriptionDetails.builder()
                .setProrationBehavior(InvoiceCreatePreviewParams.SubscriptionDetails.ProrationBehavior.ALWAYS_INVOICE)
                .setProrationDate(at.getEpochSecond())
                .addItem(InvoiceCreatePreviewParams.SubscriptionDetails.Item.builder()
                        .setId(items.planItem())
                        .setPrice(items.planPrice())
                        .build());
        items.gone()
                .forEach(gone -> details.addItem(InvoiceCreatePreviewParams.SubscriptionDetails.Item.builder()
                        .setId(gone)
                        .setDeleted(true)
                        .build()));
        items.meteredPrice()
                .ifPresent(price -> details.addItem(InvoiceCreatePreviewParams.SubscriptionDetails.Item.builder()
                        .setPrice(price)
                        .build()));
        var preview = InvoiceCreatePreviewParams.builder()
                .setCustomer(customer)
                .setSubscription(subscription)
                .setSubscriptionDetails(details.build())
                .build();
        return Translation.invoice(line.ask(stripe -> stripe.invoices().createPreview(preview)));
    }

    /** The present items until the period ends, the next ones from then on. */
    public void changeLater(BilledSubscription subscription, List<String> nextPrices, Instant turn, String key) {
        var begin = SubscriptionScheduleCreateParams.builder()
                .setFromSubscription(subscription.id())
                .build();
        var schedule = line.ask(stripe -> stripe.subscriptionSchedules().create(begin, once(key + ":schedule")));
        var start = schedule.getPhases().getFirst().getStartDate();
        var phases = SubscriptionScheduleUpdateParams.builder()
                .setEndBehavior(SubscriptionScheduleUpdateParams.EndBehavior.RELEASE)
                .setProrationBehavior(SubscriptionScheduleUpdateParams.ProrationBehavior.NONE)
                .addPhase(SubscriptionScheduleUpdateParams.Phase.builder()
                        .setStartDate(start)
                        .setEndDate(turn.getEpochSecond())
                        .addAllItem(subscription.items().stream()
                                .map(item -> phaseItem(item.price(), item.licensed()))
                                .toList())
                        .build())
                .addPhase(SubscriptionScheduleUpdateParams.Phase.builder()
                        .setStartDate(turn.getEpochSecond())
                        .addAllItem(nextPrices.stream()
                                .map(price -> phaseItem(price, price.equals(nextPrices.getFirst())))
                                .toList())
                        .build())
                .build();
        line.ask(stripe -> stripe.subscriptionSchedules().update(schedule.getId(), phases, once(key + ":phases")));
    }

    private static SubscriptionScheduleUpdateParams.Phase.Item phaseItem(String price, boolean licensed) {
        var item = SubscriptionScheduleUpdateParams.Phase.Item.builder().setPrice(price);
        return (licensed ? item.setQuantity(1L) : item).build();
    }

    public void release(String schedule, String key) {
        line.ask(stripe -> stripe.subscriptionSchedules().release(schedule, once(key)));
    }

    public void cancelAtPeriodEnd(String subscription, String key) {
        var change =
                SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(true).build();
        line.ask(stripe -> stripe.subscriptions().update(subscription, change, once(key)));
    }

    /** The portal sets one of the two, the Dashboard the other, and they may not be changed together. */
    public void keep(BilledSubscription subscription, String key) {
        var change = subscription.cancelAtPeriodEnd()
                ? SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(false).build()
                : SubscriptionUpdateParams.builder()
                        .setCancelAt(EmptyParam.EMPTY)
                        .build();
        line.ask(stripe -> stripe.subscriptions().update(subscription.id(), change, once(key)));
    }

    public void cancelNow(String subscription) {
        line.ask(stripe -> stripe.subscriptions().cancel(subscription, once("cancel:" + subscription)));
    }

    public void report(String event, String customer, String identifier, long pieces, Instant at) {
        var usage = MeterEventCreateParams.builder()
                .setEventName(event)
                .setIdentifier(identifier)
                .setTimestamp(at.getEpochSecond())
                .putPayload("stripe_customer_id", customer)
                .putPayload("value", String.valueOf(pieces))
                .build();
        line.ask(stripe -> stripe.billing().meterEvents().create(usage, once("meter:" + identifier)));
    }

    public Optional<String> meter(String event) {
        return line.ask(stripe -> stripe.billing().meters().list()).getData().stream()
                .filter(meter -> event.equals(meter.getEventName()))
                .map(HasId::getId)
                .findFirst();
    }

    /** What a meter has counted of a customer between two whole hours. */
    public long counted(String meter, String customer, Instant from, Instant until) {
        var list = MeterEventSummaryListParams.builder()
                .setCustomer(customer)
                .setStartTime(from.getEpochSecond())
                .setEndTime(until.getEpochSecond())
                .setLimit(PAGE)
                .build();
        return line.ask(stripe -> stripe.billing().meters().eventSummaries().list(meter, list)).getData().stream()
                .map(summary -> summary.getAggregatedValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .longValue();
    }

    /** For usage that is too old for the meter: a line on the next invoice. */
    public void addToInvoice(String customer, String text, long cents, String key) {
        var item = InvoiceItemCreateParams.builder()
                .setCustomer(customer)
                .setCurrency("usd")
                .setAmount(cents)
                .setDescription(text)
                .putMetadata("listwright_key", key)
                .build();
        line.ask(stripe -> stripe.invoiceItems().create(item, once(key)));
    }

    /** Events that happened since, the newest first. */
    public List<HeardEvent> eventsSince(Instant moment) {
        return all(
                (stripe, last) -> {
                    var list = EventListParams.builder()
                            .setCreated(EventListParams.Created.builder()
                                    .setGte(moment.getEpochSecond())
                                    .build())
                            .setLimit(PAGE);
                    return stripe.events().list((last == null ? list : list.setStartingAfter(last)).build());
                },
                event -> new HeardEvent(event.getId(), event.toJson()));
    }

    private <T extends HasId, R> List<R> all(Page<T> pages, Function<T, R> translation) {
        var found = new ArrayList<R>();
        String last = null;
        while (true) {
            var after = last;
            var page = line.ask(stripe -> pages.after(stripe, after));
            page.getData().stream().map(translation).forEach(found::add);
            if (!Boolean.TRUE.equals(page.getHasMore()) || page.getData().isEmpty()) {
                return found;
            }
            last = page.getData().getLast().getId();
        }
    }
}
