package com.listwright.gate.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.WebTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ChannelWebTest extends WebTest {
    @Test
    void anybodySeesTheTwelveChannels() {
        var channels = visitor().get("/api/v1/channels").is(200);
        assertThat(ids(channels))
                .containsExactly(
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
                        "email");
        assertThat(channels.at("nextCursor")).isNull();
        assertThat(one(channels, "instagram")).containsEntry("limit", 2200).containsEntry("hashtags", 5);
        assertThat(one(channels, "x")).containsEntry("countedIn", "weighted");
        assertThat(one(channels, "website")).containsEntry("limit", null);
        assertThat(one(channels, "mls")).containsEntry("identity", "forbidden");
        assertThat(String.valueOf(one(channels, "email").get("parts"))).contains("subject", "preheader");
    }

    @Test
    void anybodySeesTheBoardsWithWhoSaysSo() {
        var boards = visitor().get("/api/v1/mls-boards").is(200);
        assertThat(ids(boards)).contains("crmls", "bright", "onekey");
        assertThat(one(boards, "crmls"))
                .containsEntry("limit", 1500)
                .containsEntry("states", List.of("CA"))
                .containsEntry("confidence", "fair")
                .containsEntry("checkedOn", "2026-11-20");
        assertThat(one(boards, "bright"))
                .containsEntry("limit", 1000)
                .containsEntry("alsoSaid", 4000)
                .containsEntry("confidence", "conflict");
        assertThat(one(boards, "onekey")).containsEntry("limit", 1000).containsEntry("confidence", "none");
    }

    private static List<String> ids(Reply list) {
        return list.listAt("data").stream()
                .map(entry -> String.valueOf(((Map<?, ?>) entry).get("id")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> one(Reply list, String id) {
        return Objects.requireNonNull((Map<String, Object>) list.listAt("data").stream()
                .filter(entry -> id.equals(((Map<?, ?>) entry).get("id")))
                .findFirst()
                .orElseThrow());
    }
}
