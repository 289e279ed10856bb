package com.listwright.partner.reso.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.Visitor;
import com.listwright.WebTest;
import com.listwright.writing.ScriptedWriter;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityEventWebTest extends WebTest {
    private static final String FEED = "/api/v1/entity-events";
    private static final String HOMES = "/api/v1/properties";
    private static final int WRITERS = 6;
    private static final int CHANGES = 10;

    @Inject
    ScriptedWriter writer;

    private Visitor owner;

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("test.writer", "scripted");
        return properties;
    }

    @BeforeEach
    void signUp() {
        writer.writes("Three bedrooms and two full baths.").goesOn();
        owner = visitor();
        owner.signsUp(freshAddress(), "Lighthouse Realty").is(201);
    }

    @Test
    void nobodyReadsAndANeighbourReadsOnlyTheirOwn() {
        add(3);
        visitor().get(FEED).isProblem(401, "unauthenticated");
        var stranger = visitor();
        stranger.signsUp(freshAddress(), "Summit").is(201);
        assertThat(stranger.get(FEED).is(200).listAt("data")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after=x",
                "after=-1",
                "after=1.5",
                "limit=0",
                "limit=1001",
                "limit=x",
                "after=99999999999999999999"
            })
    void aMalformedQuestionIsRefused(String question) {
        owner.get(FEED + "?" + question).isProblem(400, "invalid-parameter");
    }

    @Test
    void everyChangeOfAHomeAndOfAPieceIsTold() {
        var home = add(3);
        var kit = owner.post(home + "/kits", "{\"channels\": [\"website\", \"mls\"]}", "Prefer", "wait=20")
                .is(200);
        var written = owner.get(FEED).is(200);
        var pieces = List.of(kit.textAt("pieces.0.id"), kit.textAt("pieces.1.id"));
        assertThat(keys(written).subList(1, 4)).contains(pieces.get(0), pieces.get(1), id(home));
        var seen = written.textAt("nextAfter");
        owner.patch(home, "{\"facts\": {\"BedroomsTotal\": 4}}").is(200);
        var corrected = owner.get(FEED + "?after=" + seen).is(200);
        assertThat(keys(corrected)).containsExactlyInAnyOrder(id(home), pieces.get(0), pieces.get(1));
        owner.patch(home, "{\"facts\": {\"BedroomsTotal\": 4}}").is(200);
        assertThat(keys(owner.get(FEED + "?after=" + corrected.textAt("nextAfter"))))
                .as("nothing new, no event")
                .isEmpty();
        for (var number = 0; number < written.listAt("data").size(); number++) {
            owner.get(written.textAt("data." + number + ".ResourceRecordUrl")).is(200);
            assertThat(written.textAt("data." + number + ".ResourceName")).isIn("Property", "Piece");
        }
        owner.delete(home).is(204);
        assertThat(keys(owner.get(FEED + "?limit=1000"))).endsWith(id(home));
    }

    @Test
    void theFeedComesInPagesUntilThereIsNoMore() {
        for (int number = 0; number < 5; number++) {
            add(number);
        }
        var first = owner.get(FEED + "?limit=3").is(200);
        assertThat(sequences(first)).containsExactly(1L, 2L, 3L);
        assertThat(first.at("more")).isEqualTo(true);
        var second =
                owner.get(FEED + "?limit=3&after=" + first.textAt("nextAfter")).is(200);
        assertThat(sequences(second)).containsExactly(4L, 5L);
        assertThat(second.at("more")).isEqualTo(false);
        var third = owner.get(FEED + "?after=" + second.textAt("nextAfter")).is(200);
        assertThat(third.listAt("data")).isEmpty();
        assertThat(third.at("nextAfter")).isEqualTo(5);
    }

    @Test
    void whoPollsWhileManyWriteMissesNothing() throws InterruptedException, ExecutionException {
        var homes = new ArrayList<String>();
        for (int number = 0; number < WRITERS; number++) {
            homes.add(add(number));
        }
        var heard = new ArrayList<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = new ArrayList<Future<?>>();
            for (var home : homes) {
                writers.add(threads.submit(() -> {
                    for (int change = 1; change <= CHANGES; change++) {
                        price(home, 300000 + change);
                        price(homes.getFirst(), 400000 + change);
                    }
                }));
            }
            var more = true;
            while (more) {
                more = writers.stream().anyMatch(written -> !written.isDone());
                heard.addAll(sequences(owner.get(FEED + "?limit=1000&after=" + heard.size())));
            }
            for (var written : writers) {
                written.get();
            }
        }
        heard.addAll(sequences(owner.get(FEED + "?limit=1000&after=" + heard.size())));
        assertThat(heard).hasSizeGreaterThan(WRITERS * (CHANGES + 1));
        assertThat(heard)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, heard.size()).boxed().toList());
        assertThat(sequences(owner.get(FEED + "?limit=1000"))).isEqualTo(heard);
    }

    private String add(int bedrooms) {
        return HOMES + "/"
                + owner.post(HOMES, "{\"facts\": {\"BedroomsTotal\": %d, \"BathroomsFull\": 2}}".formatted(bedrooms))
                        .is(201)
                        .textAt("id");
    }

    private void price(String home, int price) {
        owner.patch(home, "{\"facts\": {\"ListPrice\": %d}}".formatted(price)).is(200);
    }

    private static String id(String home) {
        return home.substring(home.lastIndexOf('/') + 1);
    }

    private static List<String> keys(Reply feed) {
        return values(feed, "ResourceRecordKey").stream().map(String::valueOf).toList();
    }

    private static List<Long> sequences(Reply feed) {
        return values(feed, "EntityEventSequence").stream()
                .map(number -> ((Number) number).longValue())
                .toList();
    }

    private static List<Object> values(Reply feed, String name) {
        return feed.is(200).listAt("data").stream()
                .<Object>map(event -> Objects.requireNonNull(((Map<?, ?>) event).get(name)))
                .toList();
    }
}
