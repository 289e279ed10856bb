package com.listwright.writing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.account.Plan;
import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class ModelCancelWebTest extends ModelWebTest {
    private static final Duration SOON = Duration.ofMillis(100);

    private Duration quickest = Duration.ofDays(1);

    /** The whole way, on a machine that tests other things meanwhile: the quickest of three counts. */
    @RepeatedTest(3)
    void cancellingAKitHangsUpOnTheModelAndCostsNothing(RepetitionInfo time) {
        office(Plan.SOLO).written("mls");
        model.hangsAfter("Three bedrooms ");
        var office = office(Plan.SOLO);
        var before = model.requests().size();
        var kit = office.order(wish("website")).is(202).textAt("id");
        await(() -> model.requests().size() == before + 1);
        var start = System.nanoTime();
        office.owner().delete("/api/v1/kits/" + kit).is(204);
        await(() -> model.hungUpAt() > start);
        var took = Duration.ofNanos(model.hungUpAt() - start);
        System.out.println("The model was hung up on after " + took.toMillis() + " ms.");
        quickest = took.compareTo(quickest) < 0 ? took : quickest;
        if (time.getCurrentRepetition() == time.getTotalRepetitions()) {
            assertThat(quickest).isLessThan(SOON);
        }
        assertThat(office.owner().get("/api/v1/kits/" + kit).at("pieces.0.status"))
                .isEqualTo("cancelled");
        assertThat(office.used()).isZero();
        assertThat(office.held()).isZero();
    }
}
