package com.listwright.writing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.account.Plan;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Kits where no model is configured. */
class BuiltInKitWebTest extends WritingWebTest {
    static final String[] ALL = {
        "mls",
        "website",
        "headline",
        "instagram",
        "facebook",
        "linkedin",
        "x",
        "google-business",
        "video-script",
        "sms",
        "flyer",
        "email"
    };

    @Test
    void everyChannelIsReadyLabelledAndSettled() {
        var office = office(Plan.SOLO);
        var kit = office.written(ALL);
        assertThat(kit.at("writer.kind")).isEqualTo("built-in");
        assertThat(kit.listAt("pieces")).hasSize(12).allSatisfy(piece -> {
            var fields = (Map<?, ?>) piece;
            assertThat(fields.get("status")).as(fields.toString()).isEqualTo("ready");
            assertThat(String.valueOf(fields.get("writer"))).contains("kind=built-in");
        });
        assertThat(kit.listAt("pieces.11.subjects")).hasSize(3);
        assertThat(kit.textAt("pieces.11.html")).contains("{{unsubscribe_url}}", "role=\"presentation\"");
        assertThat(office.used()).isEqualTo(12);
        assertThat(office.held()).isZero();
    }

    @Test
    void remarksKeepToTheOfficesOwnLimit() {
        var office = office(Plan.SOLO);
        office.owner()
                .send("PUT", "/api/v1/mls-boards/crmls/limit", "{\"characters\": 120, \"reason\": \"Help desk\"}")
                .is(200);
        var kit = office.order("{\"channels\": [\"mls\", \"website\"], \"mls\": \"crmls\"}", "Prefer", "wait=20")
                .is(200);
        assertThat(kit.at("pieces.0.counts.limit")).isEqualTo(120);
        assertThat(kit.textAt("pieces.0.text")).hasSizeLessThanOrEqualTo(120);
        assertThat(kit.at("pieces.1.counts.limit")).isNull();
    }

    /** The template puts them around the text, so nobody is asked for them. */
    @Test
    void aMailIsNotAskedForWhatItsTemplateHas() {
        var kit = office(Plan.SOLO).written("email");
        assertThat(kit.listAt("pieces.0.findings")).isEmpty();
    }

    @Test
    void aSpanishKitSaysWhatWasNotChecked() {
        var kit = office(Plan.SOLO)
                .order("{\"channels\": [\"website\"], \"language\": \"es\"}", "Prefer", "wait=20")
                .is(200);
        assertThat(kit.at("pieces.0.status")).as(kit.text()).isEqualTo("ready");
        assertThat(kit.textAt("pieces.0.unchecked.fair-housing")).contains("Spanish");
    }

    /** A text message is too short to be known by its small words. */
    @Test
    void everySpanishPieceIsReady() {
        var kit = office(Plan.SOLO)
                .order(wish(ALL).replace("}", ", \"language\": \"es\"}"), "Prefer", "wait=20")
                .is(200);
        assertThat(kit.listAt("pieces")).hasSize(12).allSatisfy(piece -> {
            var fields = (Map<?, ?>) piece;
            assertThat(fields.get("status")).as(fields.toString()).isEqualTo("ready");
            assertThat(String.valueOf(fields.get("unchecked"))).contains("only its numbers");
        });
    }

    @Test
    void sixPiecesAreThereInNoTime() {
        var office = office(Plan.SOLO);
        var quickest = Duration.ofDays(1);
        for (int round = 0; round < 8; round++) {
            var start = System.nanoTime();
            office.written("mls", "website", "headline", "instagram", "facebook", "sms");
            var took = Duration.ofNanos(System.nanoTime() - start);
            quickest = took.compareTo(quickest) < 0 ? took : quickest;
        }
        System.out.println("Six built-in pieces took " + quickest.toMillis() + " ms at best.");
        assertThat(quickest).isLessThan(Duration.ofMillis(500));
    }
}
