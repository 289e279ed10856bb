package com.listwright.billing.stripe;

import static com.listwright.billing.stripe.StripeLine.once;

import com.stripe.model.Price;
import com.stripe.model.billing.Meter;
import com.stripe.model.billingportal.Configuration;
import com.stripe.net.RequestOptions;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceListParams;
import com.stripe.param.ProductCreateParams;
import com.stripe.param.ProductUpdateParams;
import com.stripe.param.WebhookEndpointCreateParams;
import com.stripe.param.WebhookEndpointUpdateParams;
import com.stripe.param.billing.MeterCreateParams;
import com.stripe.param.billingportal.ConfigurationCreateParams;
import com.stripe.param.billingportal.ConfigurationCreateParams.Features;
import com.stripe.param.billingportal.ConfigurationCreateParams.Features.SubscriptionUpdate;
import com.stripe.param.billingportal.ConfigurationUpdateParams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Brings a Stripe account to what this build expects of it, and says what it did. Run again it changes nothing: things
 * are found by their ids, tags, event names, addresses and marks.
 */
public final class StripeSetup {
    /** What a meter's events are called. */
    public static final String METER = "listwright_pieces";

    static final String MARK = "listwright_portal";

    /** Those of a version-pinned endpoint; the two about meters are thin and need a destination of their own. */
    private static final Set<String> HEARD = Set.of(
            "checkout.session.completed",
            "checkout.session.async_payment_succeeded",
            "checkout.session.async_payment_failed",
            "checkout.session.expired",
            "customer.subscription.created",
            "customer.subscription.updated",
            "customer.subscription.deleted",
            "customer.subscription.paused",
            "customer.subscription.resumed",
            "customer.subscription.trial_will_end",
            "customer.subscription.pending_update_applied",
            "customer.subscription.pending_update_expired",
            "customer.updated",
            "customer.deleted",
            "invoice.created",
            "invoice.finalized",
            "invoice.finalization_failed",
            "invoice.paid",
            "invoice.payment_failed",
            "invoice.payment_action_required",
            "invoice.upcoming",
            "invoice.overdue",
            "invoice.voided",
            "invoice.marked_uncollectible",
            "charge.refunded",
            "refund.created",
            "refund.updated",
            "refund.failed",
            "charge.dispute.created",
            "charge.dispute.updated",
            "charge.dispute.closed",
            "subscription_schedule.created",
            "subscription_schedule.updated",
            "subscription_schedule.released",
            "subscription_schedule.canceled",
            "subscription_schedule.completed");

    private final StripeLine line;
    private final List<String> report = new ArrayList<>();

    public StripeSetup(StripeSettings settings) {
        line = new StripeLine(settings);
    }

    /**
     * What was found and what was made, a line each. The secret of a new webhook endpoint is told here and never again.
     */
    public List<String> run(List<Goods> goods, String publicUrl) {
        var meter = meter();
        var prices = new LinkedHashMap<String, List<String>>();
        for (var each : goods) {
            product(each, prices.containsKey(each.product()));
            var price = price(each, meter);
            var known = prices.computeIfAbsent(each.product(), _ -> new ArrayList<>());
            if (!each.metered()) {
                known.add(price);
            }
        }
        prices.values().removeIf(List::isEmpty);
        portal(prices, publicUrl);
        webhook(publicUrl);
        return List.copyOf(report);
    }

    private static RequestOptions anew() {
        return once("setup:" + UUID.randomUUID());
    }

    private String meter() {
        var found = line.ask(stripe -> stripe.billing().meters().list()).getData().stream()
                .filter(meter -> METER.equals(meter.getEventName()))
                .map(Meter::getId)
                .findFirst();
        if (found.isPresent()) {
            report.add("meter " + METER + ": there");
            return found.get();
        }
        var meter = MeterCreateParams.builder()
                .setDisplayName("Pieces beyond the allowance")
                .setEventName(METER)
                .setDefaultAggregation(MeterCreateParams.DefaultAggregation.builder()
                        .setFormula(MeterCreateParams.DefaultAggregation.Formula.SUM)
                        .build())
                .setCustomerMapping(MeterCreateParams.CustomerMapping.builder()
                        .setType(MeterCreateParams.CustomerMapping.Type.BY_ID)
                        .setEventPayloadKey("stripe_customer_id")
                        .build())
                .setValueSettings(MeterCreateParams.ValueSettings.builder()
                        .setEventPayloadKey("value")
                        .build())
                .build();
        var options = anew();
        report.add("meter " + METER + ": made");
        return line.ask(stripe -> stripe.billing().meters().create(meter, options))
                .getId();
    }

    private void product(Goods goods, boolean seen) {
        if (seen) {
            return;
        }
        var options = anew();
        try {
            var found = line.ask(stripe -> stripe.products().retrieve(goods.product()));
            if (goods.name().equals(found.getName()) && Boolean.TRUE.equals(found.getActive())) {
                report.add("product " + goods.product() + ": there");
                return;
            }
            var change = ProductUpdateParams.builder()
                    .setName(goods.name())
                    .setActive(true)
                    .build();
            line.ask(stripe -> stripe.products().update(goods.product(), change, options));
            report.add("product " + goods.product() + ": brought up to date");
        } catch (StripeTrouble.Missing none) {
            var product = ProductCreateParams.builder()
                    .setId(goods.product())
                    .setName(goods.name())
                    .build();
            line.ask(stripe -> stripe.products().create(product, options));
            report.add("product " + goods.product() + ": made");
        }
    }

    private String price(Goods goods, String meter) {
        var list = PriceListParams.builder()
                .addLookupKey(goods.tag())
                .setActive(true)
                .build();
        var found = line.ask(stripe -> stripe.prices().list(list)).getData().stream()
                .filter(price -> Long.valueOf(goods.cents()).equals(price.getUnitAmount()))
                .map(Price::getId)
                .findFirst();
        if (found.isPresent()) {
            report.add("price " + goods.tag() + ": there");
            return found.get();
        }
        var recurring = PriceCreateParams.Recurring.builder()
                .setInterval(
                        goods.yearly()
                                ? PriceCreateParams.Recurring.Interval.YEAR
                                : PriceCreateParams.Recurring.Interval.MONTH);
        if (goods.metered()) {
            recurring
                    .setUsageType(PriceCreateParams.Recurring.UsageType.METERED)
                    .setMeter(meter);
        }
        var price = PriceCreateParams.builder()
                .setProduct(goods.product())
                .setCurrency("usd")
                .setUnitAmount(goods.cents())
                .setLookupKey(goods.tag())
                // Who has the former price keeps it; only the tag moves on.
                .setTransferLookupKey(true)
                .putMetadata(Translation.TAG, goods.tag())
                .setRecurring(recurring.build())
                .build();
        var options = anew();
        report.add("price " + goods.tag() + ": made");
        return line.ask(stripe -> stripe.prices().create(price, options)).getId();
    }

    /** A configuration is never changed: the next one takes its place, and its mark says what it was made of. */
    private void portal(Map<String, List<String>> prices, String publicUrl) {
        var mark = Integer.toHexString((prices + publicUrl).hashCode());
        var there = line.ask(stripe -> stripe.billingPortal().configurations().list()).getData().stream()
                .filter(found -> Boolean.TRUE.equals(found.getActive()))
                .filter(found ->
                        found.getMetadata() != null && found.getMetadata().containsKey(MARK))
                .toList();
        if (there.stream().anyMatch(found -> mark.equals(found.getMetadata().get(MARK)))) {
            report.add("portal configuration: there");
            return;
        }
        var configuration = ConfigurationCreateParams.builder()
                .setDefaultReturnUrl(publicUrl + "/settings/billing")
                .setFeatures(features(prices))
                .putMetadata(MARK, mark)
                .build();
        var options = anew();
        line.ask(stripe -> stripe.billingPortal().configurations().create(configuration, options));
        there.forEach(this::retire);
        report.add("portal configuration: made");
    }

    private void retire(Configuration former) {
        var off = ConfigurationUpdateParams.builder().setActive(false).build();
        var options = anew();
        line.ask(stripe -> stripe.billingPortal().configurations().update(former.getId(), off, options));
    }

    private static Features features(Map<String, List<String>> prices) {
        var change = SubscriptionUpdate.builder()
                .setEnabled(true)
                .addDefaultAllowedUpdate(SubscriptionUpdate.DefaultAllowedUpdate.PRICE)
                .setProrationBehavior(SubscriptionUpdate.ProrationBehavior.ALWAYS_INVOICE)
                .setScheduleAtPeriodEnd(SubscriptionUpdate.ScheduleAtPeriodEnd.builder()
                        .addCondition(
                                condition(SubscriptionUpdate.ScheduleAtPeriodEnd.Condition.Type.DECREASING_ITEM_AMOUNT))
                        .addCondition(
                                condition(SubscriptionUpdate.ScheduleAtPeriodEnd.Condition.Type.SHORTENING_INTERVAL))
                        .build());
        prices.forEach((product, its) -> change.addProduct(SubscriptionUpdate.Product.builder()
                .setProduct(product)
                .addAllPrice(its)
                .build()));
        return Features.builder()
                .setCustomerUpdate(Features.CustomerUpdate.builder()
                        .setEnabled(true)
                        .addAllowedUpdate(Features.CustomerUpdate.AllowedUpdate.EMAIL)
                        .addAllowedUpdate(Features.CustomerUpdate.AllowedUpdate.ADDRESS)
                        .addAllowedUpdate(Features.CustomerUpdate.AllowedUpdate.TAX_ID)
                        .build())
                .setInvoiceHistory(
                        Features.InvoiceHistory.builder().setEnabled(true).build())
                .setPaymentMethodUpdate(
                        Features.PaymentMethodUpdate.builder().setEnabled(true).build())
                .setSubscriptionCancel(Features.SubscriptionCancel.builder()
                        .setEnabled(true)
                        .setMode(Features.SubscriptionCancel.Mode.AT_PERIOD_END)
                        .build())
                .setSubscriptionUpdate(change.build())
                .build();
    }

    private static SubscriptionUpdate.ScheduleAtPeriodEnd.Condition condition(
            SubscriptionUpdate.ScheduleAtPeriodEnd.Condition.Type type) {
        return SubscriptionUpdate.ScheduleAtPeriodEnd.Condition.builder()
                .setType(type)
                .build();
    }

    private void webhook(String publicUrl) {
        var address = publicUrl + "/webhooks/stripe";
        if (!address.startsWith("https:")) {
            report.add("webhook endpoint: none, because Stripe only calls https addresses; on a laptop use"
                    + " stripe listen --forward-to " + address);
            return;
        }
        var there = line.ask(stripe -> stripe.webhookEndpoints().list()).getData().stream()
                .filter(endpoint -> address.equals(endpoint.getUrl()))
                .findFirst();
        var options = anew();
        if (there.isEmpty()) {
            var endpoint = WebhookEndpointCreateParams.builder()
                    .setUrl(address)
                    .setApiVersion(WebhookEndpointCreateParams.ApiVersion.VERSION_2026_07_29_DAHLIA)
                    .addAllEnabledEvent(Arrays.stream(WebhookEndpointCreateParams.EnabledEvent.values())
                            .filter(event -> HEARD.contains(event.getValue()))
                            .toList())
                    .build();
            var made = line.ask(stripe -> stripe.webhookEndpoints().create(endpoint, options));
            report.add("webhook endpoint " + address + ": made; set STRIPE_WEBHOOK_SECRET=" + made.getSecret());
            return;
        }
        var found = there.get();
        if (!StripeGateway.VERSION.equals(found.getApiVersion())) {
            report.add("webhook endpoint " + address + ": there, with version " + found.getApiVersion() + " instead of "
                    + StripeGateway.VERSION
                    + ", which cannot be changed: delete it in the Dashboard and run this again");
        } else if (Set.copyOf(found.getEnabledEvents()).equals(HEARD)) {
            report.add("webhook endpoint " + address + ": there");
        } else {
            var change = WebhookEndpointUpdateParams.builder()
                    .addAllEnabledEvent(Arrays.stream(WebhookEndpointUpdateParams.EnabledEvent.values())
                            .filter(event -> HEARD.contains(event.getValue()))
                            .toList())
                    .build();
            line.ask(stripe -> stripe.webhookEndpoints().update(found.getId(), change, options));
            report.add("webhook endpoint " + address + ": brought up to date");
        }
    }
}
