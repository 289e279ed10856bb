package com.listwright.writing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.account.Plan;
import com.listwright.llm.ModelStandIn;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which a model fails is told by name, and nothing is charged for it. */
class ModelFaultWebTest extends ModelWebTest {
    static Stream<Arguments> faults() {
        return Stream.of(
                fault("a refused key", "model-unavailable", model -> model.alwaysFails(401)),
                fault("too many requests", "model-busy", model -> model.alwaysFails(429)),
                fault("an error of theirs", "model-unavailable", model -> model.alwaysFails(500)),
                fault("no word", "model-silent", model -> model.hangs().hangs().hangs()),
                fault("silence in the middle", "cut", model -> model.hangsAfter("Three bedrooms ")),
                fault("an end without a reason", "cut", model -> model.cutsAfter("Three ", "bedrooms ")),
                fault("a dropped connection", "cut", model -> model.dropsAfter("Three bedrooms ")),
                fault(
                        "no JSON",
                        "garbled",
                        model -> model.sends("{oops").sends("{oops").sends("{oops")),
                fault("no text", "empty", model -> model.finishes("", "stop")),
                fault("fifty thousand tokens", "too-long", model -> model.babbles(50_000)),
                fault(
                        "another language",
                        "other-language",
                        model -> model.alwaysReplies(
                                "La casa tiene tres dormitorios y dos baños en un terreno de la ciudad con piso de"
                                        + " madera.")),
                fault("a refusal by the filter", "refused", model -> model.finishes("", "content_filter")),
                fault(
                        "a refusal in words",
                        "refused",
                        model -> model.alwaysReplies("I'm sorry, but I can't help with that request.")));
    }

    private static Arguments fault(String name, String reason, Consumer<ModelStandIn> script) {
        return Arguments.of(Named.of(name, script), reason);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultHasANameAndCostsNothing(Consumer<ModelStandIn> script, String reason) {
        var office = office(Plan.SOLO);
        script.accept(model);
        var kit = office.written("website");
        assertThat(kit.at("pieces.0.status")).as(kit.text()).isEqualTo("failed");
        assertThat(kit.at("pieces.0.reason")).isEqualTo(reason);
        assertThat(kit.at("pieces.0.text")).isNull();
        assertThat(office.used()).isZero();
        assertThat(office.held()).isZero();
        assertThat(office.remaining()).isEqualTo(400);
    }
}
