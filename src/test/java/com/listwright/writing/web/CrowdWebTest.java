package com.listwright.writing.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.account.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** More look on than there is room for. */
class CrowdWebTest extends ScriptedWebTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("listwright.limits.stream", "2/3");
        return properties;
    }

    @Test
    void onlySoManyLookOnAtOnceAndAPlaceIsFreeAgainAfterwards() throws IOException, InterruptedException {
        writer.waits();
        var one = office(Plan.SOLO);
        var other = office(Plan.SOLO);
        var kit = events(one.order(wish("mls")).is(202).textAt("id"));
        var another = events(other.order(wish("mls")).is(202).textAt("id"));
        var looking = new ArrayList<>(List.of(looks(one, kit), looks(one, kit)));
        var full = one.owner().get(kit).isProblem(429, "too-many-requests");
        assertThat(full.at("limit")).isEqualTo("stream");
        assertThat(full.header("Retry-After")).isEqualTo("5");
        assertThat(full.textAt("detail")).contains("2 streams");
        looking.add(looks(other, another));
        assertThat(other.owner().get(another).textAt("detail")).contains("This server", "3 streams");
        writer.goesOn();
        for (var stream : looking) {
            assertThat(new String(stream.readAllBytes(), UTF_8)).contains("event: kit.finished");
        }
        one.owner().get(kit).is(200);
        other.owner().get(another).is(200);
    }

    private static String events(String kit) {
        return "/api/v1/kits/" + kit + "/events";
    }

    /** Comes back when the answer has begun, so that its place is taken. */
    private InputStream looks(Office office, String events) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.getURI().resolve(events))
                .header(
                        "Cookie",
                        "lw_access=" + office.owner().cookie("lw_access").orElseThrow())
                .build();
        return client.send(request, BodyHandlers.ofInputStream()).body();
    }
}
