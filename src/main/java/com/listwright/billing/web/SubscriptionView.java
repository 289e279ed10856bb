package com.listwright.billing.web;

import com.fasterxml.jackson.annotation.JsonValue;
import com.listwright.account.Plan;
import com.listwright.account.Role;
import com.listwright.billing.Access;
import com.listwright.billing.Interval;
import com.listwright.billing.Invoice;
import com.listwright.billing.Statement;
import com.listwright.platform.web.Words;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an office has subscribed to. */
@Serdeable
@Schema(name = "Subscription")
record SubscriptionView(
        Plan plan,
        @Nullable Interval interval,

        @Schema(description = "Stripe's own word, none without a subscription")
        String status,

        Reach access,
        PeriodView period,
        int includedPieces,
        @Nullable Instant cancelAt,
        @Nullable Instant pastDueSince,
        @Nullable Instant graceUntil,
        @Nullable Instant trialEnd,
        boolean disputeOpen,
        @Nullable NextPlanView next,

        @Schema(description = "Where an open invoice can be paid") @Nullable
        String paymentUrl,

        @Nullable String stripeCustomerId,
        @Nullable String stripeSubscriptionId,
        List<InvoiceView> invoices) {
    /** How far the plan carries at this moment. */
    @Serdeable
    @Schema(name = "Access")
    enum Reach {
        PAID,
        GRACE,
        SUSPENDED,
        FREE;

        static Reach of(Access access) {
            return switch (access) {
                case PAID -> PAID;
                case GRACE -> GRACE;
                case SUSPENDED -> SUSPENDED;
                case ENDED -> FREE;
            };
        }

        @Override
        @JsonValue
        public String toString() {
            return Words.of(name());
        }
    }

    @Serdeable
    @Schema(name = "PaidPeriod")
    record PeriodView(Instant start, Instant end) {}

    /** The plan that takes over by itself. */
    @Serdeable
    @Schema(name = "NextPlan")
    record NextPlanView(Plan plan, Interval interval, Instant at) {}

    /** Totals in the currency's smallest unit. */
    @Serdeable
    @Schema(name = "Invoice")
    record InvoiceView(
            String id,
            @Nullable String number,
            String status,
            long total,
            String currency,
            Instant created,
            @Nullable String hostedUrl,
            @Nullable String pdfUrl) {
        static InvoiceView of(Invoice invoice) {
            return new InvoiceView(
                    invoice.id(),
                    invoice.number(),
                    invoice.status(),
                    invoice.total(),
                    invoice.currency(),
                    invoice.createdAt(),
                    invoice.hostedUrl(),
                    invoice.pdfUrl());
        }
    }

    /** An invoice's address opens it for everybody: it is for those who pay. */
    SubscriptionView forRole(Role role) {
        if (role == Role.OWNER) {
            return this;
        }
        return new SubscriptionView(
                plan,
                interval,
                status,
                access,
                period,
                includedPieces,
                cancelAt,
                pastDueSince,
                graceUntil,
                trialEnd,
                disputeOpen,
                next,
                null,
                stripeCustomerId,
                stripeSubscriptionId,
                List.of());
    }

    static SubscriptionView of(Statement statement) {
        var footing = statement.footing();
        var next = footing.nextPlan() == null || footing.nextEach() == null || footing.nextAt() == null
                ? null
                : new NextPlanView(footing.nextPlan(), footing.nextEach(), footing.nextAt());
        return new SubscriptionView(
                statement.plan(),
                footing.billedEach(),
                footing.status(),
                Reach.of(statement.access()),
                new PeriodView(statement.period().start(), statement.period().end()),
                statement.includedPieces(),
                footing.cancelAt(),
                footing.pastDueSince(),
                statement.graceUntil(),
                footing.trialEnd(),
                footing.disputeOpen(),
                next,
                footing.paymentUrl(),
                statement.customerId(),
                footing.subscriptionId(),
                statement.invoices().stream().map(InvoiceView::of).toList());
    }
}
