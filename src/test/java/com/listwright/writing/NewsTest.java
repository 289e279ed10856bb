package com.listwright.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.WebTest;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What this package tells whoever stands above it. */
class NewsTest extends WebTest {
    private static final String FACTS =
            "{\"facts\": {\"PropertyType\": \"Residential\", \"BedroomsTotal\": 3, \"BathroomsFull\": 2}}";

    @Inject
    Heard heard;

    @Singleton
    static class Heard {
        private final List<PieceStale> stale = new CopyOnWriteArrayList<>();
        private final List<KitFinished> finished = new CopyOnWriteArrayList<>();

        @EventListener
        void hear(PieceStale news) {
            stale.add(news);
        }

        @EventListener
        void hear(KitFinished news) {
            finished.add(news);
        }
    }

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("test.writer", "scripted");
        return properties;
    }

    @Test
    void aCorrectionIsToldOnceForEachPieceThatRestsOnItAndAKitOnceWhenItEnds() {
        var owner = visitor();
        owner.signsUp(freshAddress(), "Lighthouse Realty").is(201);
        var home = "/api/v1/properties/"
                + owner.post("/api/v1/properties", FACTS).is(201).textAt("id");
        var kit = owner.post(home + "/kits", "{\"channels\": [\"website\", \"flyer\"]}", "Prefer", "wait=20")
                .is(200);
        assertThat(heard.finished).hasSize(1);
        assertThat(heard.finished.getFirst().kit()).hasToString(kit.textAt("id"));
        assertThat(heard.finished.getFirst().status()).isEqualTo(KitStatus.FINISHED);
        owner.patch(home, "{\"facts\": {\"ListPrice\": 379000}}").is(200);
        assertThat(heard.stale).isEmpty();
        owner.patch(home, "{\"facts\": {\"BedroomsTotal\": 4, \"YearBuilt\": 1950}}")
                .is(200);
        assertThat(heard.stale).hasSize(2);
        assertThat(heard.stale.stream().map(news -> news.piece().toString()))
                .containsExactlyInAnyOrder(kit.textAt("pieces.0.id"), kit.textAt("pieces.1.id"));
        assertThat(heard.stale).allSatisfy(news -> {
            assertThat(news.fields()).containsExactly("BedroomsTotal");
            assertThat(news.kit()).hasToString(kit.textAt("id"));
        });
        owner.patch(home, "{\"facts\": {\"BathroomsFull\": 1}}").is(200);
        assertThat(heard.stale).hasSize(4);
        assertThat(owner.get("/api/v1/pieces/" + kit.textAt("pieces.0.id")).at("staleFacts"))
                .isEqualTo(List.of("BathroomsFull", "BedroomsTotal"));
    }
}
