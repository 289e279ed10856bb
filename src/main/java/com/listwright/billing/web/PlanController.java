package com.listwright.billing.web;

import com.listwright.account.Plan;
import com.listwright.billing.Plans;
import com.listwright.billing.Terms;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be had, and for how much. */
@Controller("/api/v1/plans")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Usage and billing")
class PlanController {
    private final PlanList plans;

    PlanController(Plans plans) {
        this.plans = new PlanList(plans.all().stream().map(PlanView::of).toList(), null);
    }

    @Serdeable
    @Schema(name = "PlanList")
    record PlanList(List<PlanView> data, @Nullable String nextCursor) {}

    /** Prices in cents of US dollars. */
    @Serdeable
    @Schema(name = "PlanTerms")
    record PlanView(
            Plan plan,
            int pieces,
            int seats,
            int monthCents,
            int yearCents,
            boolean rollsOver,
            @Nullable OverageTerms overage) {
        static PlanView of(Terms terms) {
            var overage = terms.overage();
            return new PlanView(
                    terms.plan(),
                    terms.pieces(),
                    terms.plan().seats(),
                    terms.monthCents(),
                    terms.yearCents(),
                    terms.rollsOver(),
                    overage == null ? null : new OverageTerms(overage.microUsd(), overage.ceiling()));
        }
    }

    /** What a piece beyond the allowance costs, and how many an office may have unless its owner decides otherwise. */
    @Serdeable
    @Schema(name = "OverageTerms")
    record OverageTerms(long priceMicroUsd, int ceiling) {}

    @Get
    @Operation(
            operationId = "listPlans",
            summary = "See the plans",
            description = "Pieces a month, seats, prices in cents of US dollars, from the smallest to the largest.")
    PlanList list() {
        return plans;
    }
}
