package com.listwright.writing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.account.Plan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever orders a kit for an open house says when it is, and that is as good as a fact. */
class OpenHouseWebTest extends WritingWebTest {
    private static final String WHEN =
            "\"openHouse\": {\"date\": \"2026-11-28\", \"from\": \"13:00\", \"to\": \"15:30\"}";

    private static String order(String more, String... channels) {
        return wish(channels).replace("}", ", " + more + "}");
    }

    @Test
    void everyPieceButTheRemarksSaysWhen() {
        var kit = office(Plan.SOLO)
                .order(order("\"occasion\": \"open-house\", " + WHEN, BuiltInKitWebTest.ALL), "Prefer", "wait=20")
                .is(200);
        assertThat(kit.listAt("pieces")).hasSize(12).allSatisfy(piece -> {
            var fields = (Map<?, ?>) piece;
            assertThat(fields.get("status")).as(fields.toString()).isEqualTo("ready");
            assertThat(String.valueOf(fields.get("findings"))).doesNotContain("severity=warn", "severity=block");
            if (!List.of("mls", "headline").contains(fields.get("channel"))) {
                assertThat(String.valueOf(fields.get("text"))).contains("Saturday, November 28, from 1 pm to 3:30 pm");
            }
        });
        assertThat(kit.at("openHouse.from")).isEqualTo("13:00");
    }

    @Test
    void itIsAskedForWhereItIsMissingAndRefusedWhereItDoesNotBelong() {
        var office = office(Plan.SOLO);
        var missing = office.order(order("\"occasion\": \"open-house\"", "mls")).isProblem(422, "invalid-value");
        assertThat(missing.at("errors.0.field")).isEqualTo("openHouse");
        assertThat(missing.textAt("errors.0.message")).contains("on what day");
        office.order(order(WHEN, "mls")).isProblem(422, "invalid-value");
        var odd = office.order(order(
                        "\"occasion\": \"open-house\", "
                                + WHEN.replace("2026-11-28", "Saturday").replace("15:30", "25:00"),
                        "mls"))
                .isProblem(422, "invalid-value");
        assertThat(odd.listAt("errors").toString()).contains("openHouse.date", "openHouse.to");
        office.order(order("\"occasion\": \"open-house\", " + WHEN.replace("15:30", "12:00"), "mls"))
                .isProblem(422, "invalid-value");
    }

    @Test
    void anotherDayThanTheOneThatWasSaidIsHeldBack() {
        var office = office(Plan.SOLO);
        var kit = office.order(order("\"occasion\": \"open-house\", " + WHEN, "facebook"), "Prefer", "wait=20")
                .is(200);
        var piece = "/api/v1/pieces/" + kit.textAt("pieces.0.id");
        var moved = office.owner()
                .patch(piece, "{\"text\": \"Open house on Sunday, November 29, from 1 pm to 3 pm.\"}")
                .is(200);
        assertThat(moved.at("status")).as(moved.text()).isEqualTo("withheld");
    }
}
