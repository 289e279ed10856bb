package com.listwright.writing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.account.Plan;
import org.junit.jupiter.api.Test;

/** A text is held against how somebody wants to sound, and against what their office said before. */
class VoicedWebTest extends ModelWebTest {
    private static final String PLAIN = "The home has three bedrooms and two full baths in Marrow Glen.";
    private static final String AVOIDED = "Tile and hardwood floors run through all of the three bedrooms.";

    private static String voiced(Office office) {
        var voice = office.owner()
                .post("/api/v1/voices", "{\"name\": \"Ana\", \"wordsToAvoid\": [\"run through\", \"tile\"]}")
                .is(201);
        return "{\"channels\": [\"website\"], \"voiceId\": \"" + voice.textAt("id") + "\"}";
    }

    @Test
    void theModelIsAskedForOtherWordsThanThoseAVoiceAvoids() {
        model.replies(PLAIN + " " + AVOIDED).replies("1: Hardwood floors lie in all of the three bedrooms.");
        var office = office(Plan.SOLO);
        var kit = office.order(voiced(office), "Prefer", "wait=20").is(200);
        assertThat(model.requests().getLast().message(1)).contains("\"run through\"", "does not use these words");
        assertThat(kit.textAt("pieces.0.text")).doesNotContain("run through", "Tile");
        assertThat(kit.at("pieces.0.status")).as(kit.text()).isEqualTo("ready");
    }

    @Test
    void whatAPersonTypesIsFlaggedAndNotHeldBack() {
        model.replies(PLAIN);
        var office = office(Plan.SOLO);
        var kit = office.order(voiced(office), "Prefer", "wait=20").is(200);
        assertThat(kit.at("pieces.0.status")).as(kit.text()).isEqualTo("ready");
        var edited = office.owner()
                .patch(
                        "/api/v1/pieces/" + kit.textAt("pieces.0.id"),
                        "{\"text\": \"Three bedrooms, and hardwood and TILE floors.\"}")
                .is(200);
        assertThat(edited.at("status")).as(edited.text()).isEqualTo("ready");
        assertThat(edited.at("findings.0.rule")).isEqualTo("avoided");
        assertThat(edited.at("findings.0.severity")).isEqualTo("warn");
        assertThat(edited.at("findings.0.quote")).isEqualTo("TILE");
        assertThat(edited.textAt("findings.0.reason")).contains("voice");
    }

    @Test
    void sayingTheSameOfAnotherHomeIsNoted() {
        var office = office(Plan.SOLO);
        model.replies(PLAIN).replies(PLAIN);
        var first = office.written("website");
        assertThat(first.listAt("pieces.0.findings")).isEmpty();
        var again = new Office(office.owner(), office.id(), home(office.owner())).written("website");
        assertThat(again.at("pieces.0.findings.0.rule")).as(again.text()).isEqualTo("same-again");
        assertThat(again.at("pieces.0.status")).isEqualTo("ready");
    }
}
