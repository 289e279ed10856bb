package com.listwright.property.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.Visitor;
import com.listwright.WebTest;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two who change the same home: nobody overwrites what they never saw. */
class PropertyTagWebTest extends WebTest {
    private static final String HOMES = "/api/v1/properties";

    private Visitor ana;

    @BeforeAll
    void comeIn() {
        ana = signedIn(ANA);
    }

    @Test
    void everyAnswerWithAHomeSaysHowItStands() {
        var added = ana.post(HOMES, "{\"facts\": {\"ListPrice\": 500000}}").is(201);
        var home = HOMES + "/" + added.textAt("id");
        var tag = tag(added);
        assertThat(tag(ana.get(home).is(200))).isEqualTo(tag);
        var corrected = price(home, 510000).is(200);
        assertThat(tag(corrected)).isNotEqualTo(tag);
        assertThat(tag(ana.get(home).is(200))).isEqualTo(tag(corrected));
        assertThat(tag(ana.post(home + "/confirmations", "{}").is(200))).isEqualTo(tag(corrected));
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        var home = home();
        var tag = tag(ana.get(home));
        for (var given : List.of(tag, "\"other\", " + tag, "W/" + tag, "*")) {
            var same = ana.get(home, "If-None-Match", given).is(304);
            assertThat(same.bytes()).isEmpty();
            assertThat(tag(same)).isEqualTo(tag);
        }
        for (var given : List.of("\"other\"", "nonsense", "\"")) {
            ana.get(home, "If-None-Match", given).is(200);
        }
        price(home, 510000).is(200);
        ana.get(home, "If-None-Match", tag).is(200);
    }

    @Test
    void whoChangesWhatNoLongerStandsIsToldWhatHappened() {
        var home = home();
        var seen = tag(ana.get(home));
        signedIn(BEN)
                .patch(home, "{\"facts\": {\"ListPrice\": 520000, \"City\": \"Salem\"}}")
                .is(200);
        var late = price(home, 510000, "If-Match", seen).isProblem(412, "precondition-failed");
        assertThat(late.at("revision")).isEqualTo(2);
        assertThat(late.at("etag")).isEqualTo(tag(late));
        assertThat(late.listAt("changes")).hasSize(1);
        assertThat(late.at("changes.0.by")).isEqualTo("Ben Okafor");
        assertThat(late.listAt("changes.0.fields").stream().map(String::valueOf))
                .containsExactlyInAnyOrder("ListPrice", "City");
        assertThat(ana.get(home).at("facts.ListPrice")).isEqualTo(520000);
        price(home, 510000, "If-Match", late.textAt("etag")).is(200);
    }

    @Test
    void everyChangeOfAHomeHeedsTheCondition() {
        var home = home();
        var old = tag(ana.get(home));
        price(home, 510000).is(200);
        price(home, 520000, "If-Match", old).isProblem(412, "precondition-failed");
        ana.post(home + "/confirmations", "{}", "If-Match", old).isProblem(412, "precondition-failed");
        ana.delete(home, "If-Match", old).isProblem(412, "precondition-failed");
        ana.delete(home, "If-Match", tag(ana.get(home))).is(204);
        ana.post(home + "/restoration", null, "If-Match", old).isProblem(412, "precondition-failed");
        ana.post(home + "/restoration", null, "If-Match", tag(ana.get(home))).is(200);
    }

    @Test
    void aStarOrOneOfSeveralIsEnoughAndAWeakTagIsNot() {
        var home = home();
        var tag = tag(ana.get(home));
        price(home, 510000, "If-Match", "*").is(200);
        price(home, 520000, "If-Match", tag + " , " + tag(ana.get(home))).is(200);
        price(home, 530000, "If-Match", "W/" + tag(ana.get(home))).isProblem(412, "precondition-failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"", "\"1", "\"1\" \"2\"", "*, \"1\"", "W/1", "nonsense", ",", "\"1\";x"})
    void aConditionThatIsNoneIsRefused(String malformed) {
        var home = home();
        assertThat(price(home, 510000, "If-Match", malformed)
                        .isProblem(400, "invalid-parameter")
                        .faultyFields())
                .containsExactly("If-Match");
        assertThat(ana.get(home).at("revision")).isEqualTo(1);
    }

    @Test
    void aNeighbourLearnsNothingFromACondition() {
        signedIn(CY).patch(home(), "{\"facts\": {}}", "If-Match", "\"1\"").isProblem(404, "not-found");
    }

    @Test
    void ofTwoWhoChangeItAtOnceOneIsTold() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 5; round++) {
            var home = home();
            var tag = tag(ana.get(home));
            var start = new CountDownLatch(1);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var replies = IntStream.range(0, 4)
                        .mapToObj(number -> threads.submit(() -> {
                            start.await();
                            return price(home, 600000 + number, "If-Match", tag).status();
                        }))
                        .toList();
                start.countDown();
                var won = 0;
                for (var reply : replies) {
                    assertThat(reply.get()).isIn(200, 412);
                    won += reply.get() == 200 ? 1 : 0;
                }
                assertThat(won).isEqualTo(1);
            }
            assertThat(ana.get(home).at("revision")).isEqualTo(2);
        }
    }

    private String home() {
        return HOMES + "/"
                + ana.post(HOMES, "{\"facts\": {\"ListPrice\": 500000}}")
                        .is(201)
                        .textAt("id");
    }

    private Reply price(String home, int price, String... headers) {
        return ana.patch(home, "{\"facts\": {\"ListPrice\": %d}}".formatted(price), headers);
    }

    private static String tag(Reply reply) {
        var tag = Objects.requireNonNull(reply.header("ETag"));
        assertThat(tag).startsWith("\"").endsWith("\"");
        return tag;
    }
}
