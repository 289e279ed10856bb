package com.listwright.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.listwright.llm.Answer.CutShort;
import com.listwright.llm.Answer.Declined;
import com.listwright.llm.Answer.Reason;
import com.listwright.llm.Answer.TooLong;
import com.listwright.llm.Answer.Unavailable;
import com.listwright.llm.Answer.Written;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model and its network can do wrong, over real HTTP/1.1. */
class ModelFaultsTest {
    private final ModelStandIn standIn = new ModelStandIn();
    private final ModelDoor door = ModelDoor.to(standIn);
    private final StringBuilder seen = new StringBuilder();

    @AfterEach
    void close() {
        door.close();
        standIn.close();
    }

    private Answer asks() {
        return door.asks("Describe the house.", seen::append, new Cancellation());
    }

    @Test
    void aRefusedKeyIsNotTriedAgain() {
        standIn.fails(401);
        assertThat(asks()).isEqualTo(new Unavailable(Reason.KEY_REFUSED, null));
        assertThat(standIn.requests()).hasSize(1);
    }

    @Test
    void aBusyModelIsAskedAgain() {
        standIn.fails(429).andThen().fails(429).andThen().replies("Now.");
        assertThat(asks()).isInstanceOf(Written.class);
        assertThat(standIn.requests()).hasSize(3);
    }

    @Test
    void aBusyModelIsAskedAgainWhenItSaidSo() {
        standIn.fails(429).retryAfter(1).replies("Now.");
        var begun = System.nanoTime();
        assertThat(asks()).isInstanceOf(Written.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void nobodyWaitsForAModelThatWantsToBeLeftAloneForLong() {
        standIn.fails(429).retryAfter(60);
        var begun = System.nanoTime();
        assertThat(asks()).isEqualTo(new Unavailable(Reason.BUSY, Duration.ofSeconds(60)));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(ModelDoor.GIVE_UP);
        assertThat(standIn.requests()).hasSize(1);
    }

    @Test
    void aDateToComeBackAtIsUnderstood() {
        standIn.fails(503).retryAfter("Mon, 21 Oct 2999 07:28:00 GMT");
        assertThat(asks()).isEqualTo(new Unavailable(Reason.FAILING, Duration.ofDays(1)));
    }

    @Test
    void anEmptyPurseIsNotTriedAgain() {
        standIn.fails(429, "insufficient_quota");
        assertThat(asks()).isEqualTo(new Unavailable(Reason.OUT_OF_CREDIT, null));
        assertThat(standIn.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 529, 408, 409})
    void aModelThatStumblesIsAskedAgain(int status) {
        standIn.fails(status).andThen().replies("Better.");
        assertThat(asks())
                .isInstanceOfSatisfying(
                        Written.class, it -> assertThat(it.text()).isEqualTo("Better."));
    }

    @Test
    void aModelThatKeepsStumblingIsGivenUp() {
        standIn.alwaysFails(500);
        assertThat(asks()).isEqualTo(new Unavailable(Reason.FAILING, null));
        assertThat(standIn.requests()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"400, REQUEST_REFUSED", "422, REQUEST_REFUSED", "413, REQUEST_REFUSED", "404, NO_SUCH_MODEL"})
    void whatIsWrongWithTheRequestIsNotSentAgain(int status, Reason reason) {
        standIn.fails(status);
        assertThat(asks()).isEqualTo(new Unavailable(reason, null));
        assertThat(standIn.requests()).hasSize(1);
    }

    @Test
    void aModelThatSaysNothingIsGivenUpInTimeAndAskedAgain() {
        standIn.hangs().replies("Awake.");
        var begun = System.nanoTime();
        assertThat(asks()).isInstanceOf(Written.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(ModelDoor.FIRST_TEXT, ModelDoor.FIRST_TEXT.multipliedBy(3));
    }

    @Test
    void headersAloneAreNoText() {
        standIn.sends().sends().sends();
        assertThat(asks()).isEqualTo(new Unavailable(Reason.BROKEN_OFF, null));
        assertThat(standIn.requests()).hasSize(3);
    }

    @Test
    void aModelThatFallsSilentInTheMiddleIsNotAskedAgain() {
        standIn.hangsAfter("A house").replies("Another.");
        assertThat(asks()).isInstanceOfSatisfying(CutShort.class, it -> {
            assertThat(it.text()).isEqualTo("A house");
            assertThat(it.reason()).isEqualTo(Reason.SILENT);
            assertThat(it.usage().estimated()).isTrue();
            assertThat(it.usage().outputTokens()).isPositive();
        });
        assertThat(standIn.requests()).hasSize(1);
        assertThat(seen).hasToString("A house");
    }

    @Test
    void anEndWithoutAFinishReasonIsNoEnd() {
        standIn.cutsAfter("A house", " with").replies("Another.");
        assertThat(asks()).isInstanceOfSatisfying(CutShort.class, it -> {
            assertThat(it.text()).isEqualTo("A house with");
            assertThat(it.reason()).isEqualTo(Reason.BROKEN_OFF);
        });
        assertThat(standIn.requests()).hasSize(1);
    }

    @Test
    void anEndBeforeTheFirstWordIsTriedAgain() {
        standIn.cutsAfter().replies("A house.");
        assertThat(asks()).isInstanceOf(Written.class);
        assertThat(seen).hasToString("A house.");
    }

    @Test
    void aDroppedConnectionIsToldWithWhatCame() {
        standIn.dropsAfter("A house");
        assertThat(asks())
                .isInstanceOfSatisfying(
                        CutShort.class, it -> assertThat(it.reason()).isEqualTo(Reason.BROKEN_OFF));
    }

    @Test
    void malformedJsonIsTriedAgainBeforeTheFirstWordAndToldAfterIt() {
        standIn.sends("{\"choices\":[{\"delta\":").replies("Well.");
        assertThat(asks()).isInstanceOf(Written.class);
        standIn.sends("{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"A\"}}]}", "{]");
        assertThat(asks()).isInstanceOfSatisfying(CutShort.class, it -> {
            assertThat(it.text()).isEqualTo("A");
            assertThat(it.reason()).isEqualTo(Reason.GARBLED);
        });
    }

    @Test
    void anErrorInTheMiddleOfAStreamIsAFailure() {
        standIn.sends(
                "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"A\"}}]}",
                "{\"error\":{\"message\":\"overloaded\",\"type\":\"server_error\",\"code\":null,\"param\":null}}");
        assertThat(asks())
                .isInstanceOfSatisfying(
                        CutShort.class, it -> assertThat(it.reason()).isEqualTo(Reason.FAILING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n "})
    void anAnswerWithoutAWordIsEmpty(String nothing) {
        standIn.finishes(nothing, "stop");
        assertThat(asks())
                .isInstanceOfSatisfying(
                        Answer.Empty.class, it -> assertThat(it.usage().cost()).isNotNull());
    }

    @Test
    void fiftyThousandTokensAreCutAndTheModelIsStopped() {
        standIn.babbles(50_000);
        assertThat(asks()).isInstanceOfSatisfying(TooLong.class, it -> {
            assertThat(it.text()).hasSize(24_000);
            assertThat(it.usage().estimated()).isTrue();
        });
        assertThat(seen.length()).isLessThanOrEqualTo(24_001);
        standIn.replies("Next.");
        assertThat(asks()).isInstanceOf(Written.class);
    }

    @Test
    void anAnswerThatTheModelCutItselfIsTooLong() {
        standIn.finishes("A house with", "length");
        assertThat(asks())
                .isInstanceOfSatisfying(
                        TooLong.class, it -> assertThat(it.usage().estimated()).isFalse());
    }

    @Test
    void aRefusalIsAnAnswer() {
        standIn.sends(
                "{\"choices\":[{\"index\":0,\"delta\":{\"refusal\":\"I cannot help with that.\"}}]}",
                "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}");
        assertThat(asks())
                .isInstanceOfSatisfying(
                        Declined.class, it -> assertThat(it.words()).isEqualTo("I cannot help with that."));
    }

    @Test
    void aFilterThatStopsTheModelDeclines() {
        standIn.finishes("A house in a", "content_filter");
        assertThat(asks()).isInstanceOf(Declined.class);
    }

    @Test
    void aFilterThatRefusesThePromptDeclines() {
        standIn.fails(400, "content_filter");
        assertThat(asks()).isInstanceOf(Declined.class);
        assertThat(standIn.requests()).hasSize(1);
    }

    @Test
    void chunksMayLackWhateverTheyLike() {
        standIn.sends(
                "{\"choices\":[],\"prompt_filter_results\":[]}",
                "{\"choices\":[{\"index\":0,\"content_filter_results\":{}}]}",
                "{\"choices\":[{\"index\":0,\"delta\":null}]}",
                "{}",
                "{\"choices\":[{\"delta\":{\"content\":\"Whole.\"}}]}",
                "{\"choices\":[{\"finish_reason\":\"stop\"}]}",
                "{\"choices\":[],\"usage\":{\"prompt_tokens\":7,\"completion_tokens\":3}}",
                "[DONE]");
        assertThat(asks()).isInstanceOfSatisfying(Written.class, it -> {
            assertThat(it.text()).isEqualTo("Whole.");
            assertThat(it.usage().inputTokens()).isEqualTo(7);
            assertThat(it.usage().outputTokens()).isEqualTo(3);
            assertThat(it.usage().estimated()).isFalse();
        });
    }

    @Test
    void markupIsLeftAsItIs() {
        standIn.replies("<script>alert(1)</script> & <b>bold</b>");
        assertThat(asks())
                .isInstanceOfSatisfying(
                        Written.class,
                        it -> assertThat(it.text()).isEqualTo("<script>alert(1)</script> & <b>bold</b>"));
    }

    @Test
    void nobodyThereIsUnreachable() throws IOException {
        // A port that is taken and does not listen: nobody else can come to answer there meanwhile.
        try (var mute = new Socket()) {
            mute.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            try (var nowhere = ModelDoor.to("http://127.0.0.1:" + mute.getLocalPort() + "/v1")) {
                assertThat(nowhere.asks("Describe the house.", seen::append, new Cancellation()))
                        .isEqualTo(new Unavailable(Reason.UNREACHABLE, null));
            }
        }
    }

    @Test
    void aBugInWhoTakesTheTextIsNoFailureOfTheModelAndStopsIt() {
        standIn.hangsAfter("A house");
        assertThatThrownBy(() -> door.asks(
                        "Describe.",
                        text -> {
                            throw new IllegalStateException("a bug");
                        },
                        new Cancellation()))
                .hasMessage("a bug");
        standIn.replies("Next.");
        assertThat(asks()).isInstanceOf(Written.class);
    }
}
