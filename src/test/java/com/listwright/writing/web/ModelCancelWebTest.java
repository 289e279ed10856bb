package com.listwright.writing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.account.Plan;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ModelCancelWebTest extends ModelWebTest {
    /** What is measured here is the whole way, on a machine that tests other things meanwhile. */
    private static final Duration SOON = Duration.ofMillis(500);

    @Test
    void cancellingAKitHangsUpOnTheModelAndCostsNothing() {
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
        assertThat(took).isLessThan(SOON);
        assertThat(office.owner().get("/api/v1/kits/" + kit).at("pieces.0.status"))
                .isEqualTo("cancelled");
        assertThat(office.used()).isZero();
        assertThat(office.held()).isZero();
    }
}
