package com.listwright.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.listwright.llm.Models.Role;
import com.listwright.platform.CannotStart;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From settings to models, as the program does it at its start. */
class LlmSettingsTest {
    private static ApplicationContext program(Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        all.put("listwright.mode", "production");
        all.put("datasources.default.enabled", "false");
        all.putIfAbsent("OPENAI_API_KEY", "");
        return ApplicationContext.run(all);
    }

    @Test
    void withoutAKeyNobodyWritesAndProductionSaysSo() {
        try (var context = program(Map.of())) {
            assertThat(context.getBean(Models.class).of(Role.WRITER)).isEmpty();
            assertThat(context.getBean(Models.class).of(Role.READER)).isEmpty();
            assertThat(context.getBean(ModelNeed.class).missing())
                    .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("OPENAI_API_KEY is not set: "));
        }
    }

    @Test
    void aKeyIsEnough() {
        try (var context = program(Map.of("OPENAI_API_KEY", "sk-secret"))) {
            assertThat(context.getBean(Models.class).of(Role.WRITER)).isPresent();
            assertThat(context.getBean(Models.class).of(Role.READER)).isPresent();
            assertThat(context.getBean(ModelNeed.class).missing()).isEmpty();
            assertThat(context.getBeansOfType(Provider.class).toString())
                    .contains("openai")
                    .doesNotContain("sk-secret");
        }
    }

    @Test
    void rolesMayBeDifferentModelsOfDifferentProviders() {
        try (var writer = new ModelStandIn();
                var reader = new ModelStandIn();
                var context = program(Map.of(
                        "OPENAI_API_KEY", "sk-secret",
                        "OPENAI_BASE_URL", writer.address(),
                        "OPENAI_MODEL", "our-writer",
                        "listwright.llm.providers.attic.kind", "ollama",
                        "listwright.llm.providers.attic.base-url", reader.address(),
                        "listwright.llm.reader", "attic/library/small:3b"))) {
            var models = context.getBean(Models.class);
            var request = ModelDoor.request(ModelDoor.account(1), ModelRequest.Urgency.BULK, "Hello.");
            models.of(Role.WRITER).orElseThrow().stream(request, TextModel.Sink.NOWHERE, new Cancellation());
            models.of(Role.READER).orElseThrow().stream(request, TextModel.Sink.NOWHERE, new Cancellation());
            assertThat(writer.requests())
                    .singleElement()
                    .satisfies(it -> assertThat(it.at("model")).isEqualTo("our-writer"));
            assertThat(reader.requests())
                    .singleElement()
                    .satisfies(it -> assertThat(it.at("model")).isEqualTo("library/small:3b"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "listwright.llm.writer | gpt-5.6-luna | listwright.llm.writer has \"gpt-5.6-luna\"",
                "listwright.llm.reader | openai/ | listwright.llm.reader has \"openai/\"",
                "listwright.llm.writer | nobody/x | the provider \"nobody\", which nobody described",
                "listwright.llm.providers.openai.kind | oracle | kind is \"oracle\": set it to one of openai, azure",
                "OPENAI_BASE_URL | api.openai.com | OPENAI_BASE_URL is no address of a model",
                "OPENAI_BASE_URL | https://ben:sk-secret@host/v1 | OPENAI_BASE_URL is no address of a model",
                "listwright.llm.tries | 0 | make its counts 1 or more",
                "listwright.llm.rest | 0s | make its times longer than nothing"
            })
    void aWrongSettingIsToldInASentence(String setting, String value, String sentence) {
        assertThatThrownBy(() -> program(Map.of("OPENAI_API_KEY", "sk-secret", setting, value))
                        .close())
                .hasRootCauseInstanceOf(CannotStart.class)
                .rootCause()
                .hasMessageContaining(sentence)
                .hasMessageEndingWith(".")
                .hasMessageNotContaining("sk-secret");
    }

    @Test
    void aRequestDoesNotShowWhatItSays() {
        assertThat(ModelDoor.request(ModelDoor.account(1), ModelRequest.Urgency.BULK, "The gate code is 1234.")
                        .toString())
                .doesNotContain("1234");
    }
}
