package com.listwright.writing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.account.Plan;
import org.junit.jupiter.api.Test;

/** An occasion that the facts do not bear out is refused with what to enter, before anything is held or written. */
class OccasionWebTest extends WritingWebTest {
    private static String order(String occasion) {
        return wish("facebook").replace("}", ", \"occasion\": \"" + occasion + "\"}");
    }

    private static void enter(Office office, String facts) {
        office.owner()
                .patch("/api/v1/properties/" + office.home(), "{\"facts\": " + facts + "}")
                .is(200);
    }

    @Test
    void nothingIsCalledSoldThatIsNot() {
        var office = office(Plan.SOLO);
        enter(office, "{\"StandardStatus\": \"Active\"}");
        var refused = office.order(order("just-sold")).isProblem(422, "invalid-value");
        assertThat(refused.at("errors.0.field")).isEqualTo("occasion");
        assertThat(refused.textAt("errors.0.message")).contains("set its status to Closed (it is Active)");
        assertThat(office.held()).isZero();

        enter(office, "{\"StandardStatus\": \"Closed\", \"ClosePrice\": 395000}");
        var kit = office.order(order("just-sold"), "Prefer", "wait=20").is(200);
        assertThat(kit.at("pieces.0.status")).as(kit.text()).isEqualTo("ready");
        assertThat(kit.textAt("pieces.0.text")).containsIgnoringCase("sold");

        var piece = "/api/v1/pieces/" + kit.textAt("pieces.0.id");
        assertThat(office.owner()
                        .patch(piece, "{\"text\": \"Just sold for $395,000, over asking.\"}")
                        .is(200)
                        .at("status"))
                .isEqualTo("ready");
        var wrong = office.owner()
                .patch(piece, "{\"text\": \"Just sold for $420,000.\"}")
                .is(200);
        assertThat(wrong.at("status")).isEqualTo("withheld");
        assertThat(wrong.text()).contains("Sold for: $395,000");

        enter(office, "{\"StandardStatus\": \"Active\"}");
        assertThat(office.owner().get(piece).is(200).at("stale")).isEqualTo(true);
    }

    @Test
    void aPriceThatDidNotChangeIsNoNews() {
        var office = office(Plan.SOLO);
        var refused = office.order(order("price-change")).isProblem(422, "invalid-value");
        assertThat(refused.textAt("errors.0.message")).contains("Previous price");
        assertThat(office.held()).isZero();

        enter(office, "{\"PreviousListPrice\": 410000}");
        var kit = office.order(order("price-change"), "Prefer", "wait=20").is(200);
        assertThat(kit.at("pieces.0.status")).as(kit.text()).isEqualTo("ready");
        var piece = "/api/v1/pieces/" + kit.textAt("pieces.0.id");
        assertThat(office.owner()
                        .patch(piece, "{\"text\": \"Down $40,000 from $429,000.\"}")
                        .is(200)
                        .at("status"))
                .isEqualTo("withheld");
    }

    @Test
    void nobodyIsAskedToAHouseThatIsSold() {
        var office = office(Plan.SOLO);
        enter(office, "{\"StandardStatus\": \"Closed\"}");
        var refused = office.order(order("open-house")
                        .replace(
                                "\"}",
                                "\", \"openHouse\": {\"date\": \"2026-11-28\", \"from\": \"13:00\", \"to\":"
                                        + " \"15:00\"}}"))
                .isProblem(422, "invalid-value");
        assertThat(refused.textAt("errors.0.message")).contains("Closed");
    }
}
