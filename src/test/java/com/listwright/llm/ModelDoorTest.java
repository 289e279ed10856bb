package com.listwright.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.TestClock;
import com.listwright.llm.Answer.Cancelled;
import com.listwright.llm.Answer.Reason;
import com.listwright.llm.Answer.Unavailable;
import com.listwright.llm.Answer.Written;
import com.listwright.llm.ModelRequest.Urgency;
import com.listwright.llm.Usage.Cost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the door promises when all goes well, when somebody cancels, and when there is more than one model. */
class ModelDoorTest {
    private static final Duration AT_ONCE = Duration.ofMillis(100);

    private final ModelStandIn first = new ModelStandIn();
    private final ModelStandIn second = new ModelStandIn();

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    @Test
    void textComesAsItIsWrittenAndIsMetered() {
        first.replies("Three bedrooms on Elm Street.");
        var pieces = new ArrayList<String>();
        try (var door = ModelDoor.to(first)) {
            var answer = door.asks("Describe.", pieces::add, new Cancellation());
            assertThat(answer).isInstanceOfSatisfying(Written.class, it -> {
                assertThat(it.text()).isEqualTo("Three bedrooms on Elm Street.");
                // 60 fresh at 0.20, 40 remembered at 0.02, 20 written at 1.20: 36.8 micro-dollars.
                assertThat(it.usage())
                        .isEqualTo(new Usage(
                                "p0",
                                "gpt-5.6-luna",
                                100,
                                40,
                                0,
                                20,
                                "stop",
                                new Cost(37, "openai/gpt-5.6-luna@2026-07-30"),
                                false));
            });
        }
        assertThat(pieces).hasSizeGreaterThan(3);
    }

    @Test
    void theRequestSaysWhatTheProviderUnderstands() {
        try (var door = ModelDoor.to(first)) {
            door.asks("Describe.");
        }
        var request = first.requests().getFirst();
        assertThat(request.header("Authorization")).isEqualTo("Bearer sk-secret-0");
        assertThat(request.at("model")).isEqualTo("gpt-5.6-luna");
        assertThat(request.at("max_completion_tokens")).isEqualTo("4000");
        assertThat(request.at("prompt_cache_key")).isEqualTo("key");
        assertThat(request.at("temperature")).as("this model takes none").isEmpty();
        assertThat(request.at("stream")).isEqualTo("true");
        assertThat(request.message(0)).isEqualTo("Be brief.");
        assertThat(request.message(1)).isEqualTo("Describe.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gemini", "anthropic", "ollama", "vllm"})
    void otherProvidersAreAskedInTheirOwnWay(String kind) {
        try (var door = ModelDoor.ofKind(kind, "some-model", first)) {
            assertThat(door.asks("Describe."))
                    .isInstanceOfSatisfying(
                            Written.class,
                            it -> assertThat(it.usage().cost())
                                    .as("no price is known")
                                    .isNull());
        }
        var request = first.requests().getFirst();
        assertThat(request.at("max_tokens")).isEqualTo("4000");
        assertThat(request.at("max_completion_tokens")).isEmpty();
        assertThat(request.at("prompt_cache_key")).isEmpty();
        assertThat(request.at("temperature")).isEqualTo("0.7");
    }

    @Test
    void azureTakesItsKeyInAHeaderOfItsOwn() {
        try (var door = ModelDoor.ofKind("azure", "our-deployment", first)) {
            assertThat(door.asks("Describe.")).isInstanceOf(Written.class);
        }
        assertThat(first.requests().getFirst().header("api-key")).isEqualTo("sk-secret-0");
    }

    @Test
    void aStreamWithoutUsageIsEstimated() {
        first.repliesUnmetered("Three bedrooms on Elm Street, with a garden.");
        try (var door = ModelDoor.to(first)) {
            assertThat(door.asks("Describe.")).isInstanceOfSatisfying(Written.class, it -> {
                assertThat(it.usage().estimated()).isTrue();
                assertThat(it.usage().inputTokens()).isPositive();
                assertThat(it.usage().outputTokens()).isBetween(8L, 20L);
            });
        }
    }

    @Test
    void cancellingInTheMiddleHangsUpAtOnce() throws Exception {
        hangsUpAtOnce(standIn -> standIn.hangsAfter("A house"), "A house");
    }

    @Test
    void cancellingBeforeTheFirstWordHangsUpAtOnce() throws Exception {
        hangsUpAtOnce(ModelStandIn::hangs, "");
    }

    /** The quickest of five, since a busy machine may hold up any one of them. */
    private static void hangsUpAtOnce(Consumer<ModelStandIn> script, String text) throws Exception {
        var quickest = Duration.ofDays(1);
        for (int i = 0; i < 5; i++) {
            try (var standIn = new ModelStandIn()) {
                script.accept(standIn);
                var took = hangUp(standIn, text);
                quickest = took.compareTo(quickest) < 0 ? took : quickest;
            }
        }
        assertThat(quickest).isLessThan(AT_ONCE);
    }

    private static Duration hangUp(ModelStandIn standIn, String text) throws Exception {
        var cancellation = new Cancellation();
        var begun = new CountDownLatch(text.isEmpty() ? 0 : 1);
        try (var door = ModelDoor.to(standIn);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = threads.submit(() -> door.asks("Describe.", _ -> begun.countDown(), cancellation));
            begun.await();
            awaitRequests(standIn);
            var then = System.nanoTime();
            cancellation.cancel();
            assertThat(asked.get())
                    .isInstanceOfSatisfying(
                            Cancelled.class, it -> assertThat(it.text()).isEqualTo(text));
            while (standIn.hungUpAt() == 0 && System.nanoTime() - then < 1_000_000_000L) {
                Thread.sleep(1);
            }
            assertThat(standIn.hungUpAt()).as("the connection is closed").isNotZero();
            return Duration.ofNanos(standIn.hungUpAt() - then);
        }
    }

    private static void awaitRequests(ModelStandIn standIn) throws InterruptedException {
        while (standIn.requests().isEmpty()) {
            Thread.sleep(5);
        }
    }

    private static Cancellation cancelled() {
        var cancellation = new Cancellation();
        cancellation.cancel();
        return cancellation;
    }

    @Test
    void interruptingWhoAsksHangsUpToo() throws Exception {
        first.hangsAfter("A house");
        try (var door = ModelDoor.to(first)) {
            var begun = new CountDownLatch(1);
            var answers = new ArrayList<Answer>();
            var asking = Thread.ofVirtual()
                    .start(() -> answers.add(door.asks("Describe.", _ -> begun.countDown(), new Cancellation())));
            begun.await();
            asking.interrupt();
            asking.join();
            assertThat(answers).singleElement().isInstanceOf(Cancelled.class);
        }
    }

    @Test
    void whatIsCancelledBeforeItBeganIsNotAsked() {
        try (var door = ModelDoor.to(first)) {
            assertThat(door.asks("Describe.", TextModel.Sink.NOWHERE, cancelled()))
                    .isInstanceOf(Cancelled.class);
        }
        assertThat(first.requests()).isEmpty();
    }

    @Test
    void cancellingDuringAPauseEndsIt() throws Exception {
        first.fails(429).retryAfter(2);
        var cancellation = new Cancellation();
        try (var door = ModelDoor.to(first);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = threads.submit(() -> door.asks("Describe.", TextModel.Sink.NOWHERE, cancellation));
            awaitRequests(first);
            Thread.sleep(100);
            var then = System.nanoTime();
            cancellation.cancel();
            assertThat(asked.get()).isInstanceOf(Cancelled.class);
            assertThat(Duration.ofNanos(System.nanoTime() - then)).isLessThan(Duration.ofSeconds(1));
        }
        assertThat(first.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"500, 3", "503, 3", "429, 3", "401, 1", "403, 1", "404, 1"})
    void theNextIsAskedWhenTheFirstCannot(int status, int tries) {
        first.alwaysFails(status);
        try (var door = ModelDoor.to(first, second)) {
            assertThat(door.asks("Describe."))
                    .isInstanceOfSatisfying(
                            Written.class,
                            it -> assertThat(it.usage().provider()).isEqualTo("p1"));
        }
        assertThat(first.requests()).hasSize(tries);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 422})
    void theNextIsNotAskedWhatIsWrongAnyway(int status) {
        first.fails(status);
        try (var door = ModelDoor.to(first, second)) {
            assertThat(door.asks("Describe.")).isEqualTo(new Unavailable(Reason.REQUEST_REFUSED, null));
        }
        assertThat(second.requests()).isEmpty();
    }

    @Test
    void theNextIsNotAskedOnceTextWasSeen() {
        first.cutsAfter("A house");
        try (var door = ModelDoor.to(first, second)) {
            assertThat(door.asks("Describe.")).isInstanceOf(Answer.CutShort.class);
        }
        assertThat(second.requests()).isEmpty();
    }

    @Test
    void aModelThatFailsTooOftenIsLeftAloneAndTriedAgainLater() {
        var clock = new TestClock();
        first.alwaysFails(500);
        try (var door = ModelDoor.to(clock, "openai", "gpt-5.6-luna", 64, 32, first)) {
            door.asks("One.");
            door.asks("Two.");
            var until = first.requests().size();
            assertThat(door.asks("Three.")).isEqualTo(new Unavailable(Reason.RESTING, Duration.ofSeconds(30)));
            assertThat(first.requests()).hasSize(until);

            first.alwaysReplies("Well again.");
            clock.advance(Duration.ofSeconds(31));
            assertThat(door.asks("Four.")).isInstanceOf(Written.class);
            assertThat(door.asks("Five.")).isInstanceOf(Written.class);
        }
    }

    @Test
    void aRefusedKeyIsLeftAloneAtOnce() {
        first.alwaysFails(401);
        try (var door = ModelDoor.to(first, second)) {
            for (int i = 0; i < 5; i++) {
                assertThat(door.asks("Describe.")).isInstanceOf(Written.class);
            }
        }
        assertThat(first.requests()).hasSize(1);
        assertThat(second.requests()).hasSize(5);
    }

    @Test
    void aCancelledProbeDoesNotKeepTheModelShut() {
        var clock = new TestClock();
        first.fails(401);
        try (var door = ModelDoor.to(clock, "openai", "gpt-5.6-luna", 64, 32, first)) {
            door.asks("One.");
            clock.advance(Duration.ofSeconds(31));
            first.replies("Two words.");
            var cancellation = new Cancellation();
            door.asks("Two.", _ -> cancellation.cancel(), cancellation);
            assertThat(door.asks("Three.")).isInstanceOf(Written.class);
        }
    }

    @Test
    void theCallersTimeIsKept() {
        first.hangsAfter("A house");
        try (var door = ModelDoor.to(first)) {
            var request = ModelDoor.request(ModelDoor.account(1), Urgency.INTERACTIVE, "Describe.");
            var hurried = new ModelRequest(
                    request.account(), request.urgency(), request.messages(), 10, null, null, Duration.ofMillis(300));
            var begun = System.nanoTime();
            assertThat(door.model().stream(hurried, TextModel.Sink.NOWHERE, new Cancellation()))
                    .isInstanceOfSatisfying(
                            Answer.CutShort.class, it -> assertThat(it.reason()).isEqualTo(Reason.OVERDUE));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(ModelDoor.FIRST_TEXT.multipliedBy(2));
        }
    }

    @Test
    void neverMoreCallsAreOutThanAllowed() throws Exception {
        first.alwaysTakes(Duration.ofMillis(60));
        try (var door = ModelDoor.to(new TestClock(), "openai", "gpt-5.6-luna", 4, 3, first)) {
            assertThat(all(door, 24)).allMatch(Written.class::isInstance);
        }
        assertThat(first.mostAtOnce()).isEqualTo(4);
    }

    private static List<Answer> all(ModelDoor door, int count) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<Answer>>();
            for (int i = 0; i < count; i++) {
                var request = ModelDoor.request(ModelDoor.account(i % 2), Urgency.INTERACTIVE, "Number " + i);
                asked.add(
                        threads.submit(() -> door.model().stream(request, TextModel.Sink.NOWHERE, new Cancellation())));
            }
            var answers = new ArrayList<Answer>();
            for (var answer : asked) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    @Test
    void theRehearsalReachesNobody() {
        try (var door = ModelDoor.to(first)) {
            door.models().warmUp();
        }
        assertThat(first.requests()).isEmpty();
    }
}
