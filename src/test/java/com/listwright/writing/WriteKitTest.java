package com.listwright.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.Visitor;
import com.listwright.WebTest;
import com.listwright.metering.PieceId;
import com.listwright.platform.AccountId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What happens when work is done twice at once. */
class WriteKitTest extends WebTest {
    private static final String FACTS =
            "{\"facts\": {\"PropertyType\": \"Residential\", \"BedroomsTotal\": 3, \"BathroomsFull\": 2}}";

    @Inject
    WriteKit job;

    @Inject
    ScriptedWriter writer;

    private record Ordered(Visitor owner, AccountId account, Reply kit) {
        WriteKit.Data data() {
            return WriteKit.Data.of(account, KitId.parse(kit.textAt("id")).orElseThrow(), pieces(kit));
        }

        Reply finished() {
            var path = "/api/v1/kits/" + kit.textAt("id");
            while (!owner.get(path).textAt("status").equals("finished")) {
                pause();
            }
            return owner.get(path).is(200);
        }

        Object usage(String which) {
            return Objects.requireNonNull(owner.get("/api/v1/usage").at("pieces." + which));
        }
    }

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("test.writer", "scripted");
        return properties;
    }

    private Ordered ordered(String channels) {
        var owner = visitor();
        var account = AccountId.parse(owner.signsUp(freshAddress(), "Lighthouse Realty")
                        .is(201)
                        .textAt("account.id"))
                .orElseThrow();
        var home = owner.post("/api/v1/properties", FACTS).is(201).textAt("id");
        var kit = owner.post("/api/v1/properties/" + home + "/kits", "{\"channels\": " + channels + "}");
        return new Ordered(owner, account, kit.is(202));
    }

    private static List<PieceId> pieces(Reply kit) {
        return kit.listAt("pieces").stream()
                .map(piece -> String.valueOf(((Map<?, ?>) piece).get("id")))
                .map(id -> PieceId.parse(id).orElseThrow())
                .toList();
    }

    private void awaitBegun(int count) {
        while (writer.begun() < count) {
            pause();
        }
    }

    @Test
    void aKitThatTwoNodesWriteHasEachPieceOnceAndIsCountedOnce() throws InterruptedException {
        writer.waits();
        var begun = writer.begun();
        var kit = ordered("[\"mls\", \"website\", \"headline\"]");
        awaitBegun(begun + 3);
        var other = Thread.ofVirtual().start(() -> job.run(kit.data()));
        awaitBegun(begun + 6);
        writer.goesOn();
        other.join();
        var written = kit.finished();
        for (int piece = 0; piece < 3; piece++) {
            assertThat(written.at("pieces." + piece + ".status")).isEqualTo("ready");
            assertThat(written.at("pieces." + piece + ".version")).isEqualTo(1);
        }
        assertThat(kit.usage("used")).isEqualTo(3);
        assertThat(kit.usage("held")).isEqualTo(0);
        assertThat(kit.owner().get("/api/v1/usage/entries").listAt("data")).hasSize(3);
    }

    @Test
    void aJobThatComesAgainAfterItsEndDoesNothing() {
        var kit = ordered("[\"website\"]");
        kit.finished();
        var begun = writer.begun();
        job.run(kit.data());
        assertThat(writer.begun()).isEqualTo(begun);
        assertThat(kit.usage("used")).isEqualTo(1);
    }

    @Test
    void ofTwoWhoWantARewriteAtOnceOneGetsIt() throws InterruptedException, ExecutionException {
        var kit = ordered("[\"website\"]");
        kit.finished();
        writer.waits();
        var path = "/api/v1/pieces/" + kit.kit().textAt("pieces.0.id") + "/rewrites";
        Callable<Integer> wish = () -> kit.owner().post(path, "{}").status();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(wish);
            var two = threads.submit(wish);
            assertThat(List.of(one.get(), two.get())).containsExactlyInAnyOrder(202, 409);
        }
        writer.goesOn();
        kit.finished();
        assertThat(kit.usage("used")).isEqualTo(2);
    }
}
