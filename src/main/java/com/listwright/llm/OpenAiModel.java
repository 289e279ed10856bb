package com.listwright.llm;

import com.listwright.llm.Answer.Reason;
import com.listwright.llm.Attempt.Ended;
import com.listwright.llm.Attempt.Failed;
import com.listwright.llm.Flight.End;
import com.listwright.llm.ModelRequest.Message;
import com.listwright.llm.ModelRequest.Urgency;
import com.listwright.platform.AccountId;
import com.openai.azure.credential.AzureApiKeyCredential;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.core.LogLevel;
import com.openai.core.Timeout;
import com.openai.errors.OpenAIException;
import com.openai.models.ReasoningEffort;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The models of one provider, asked over its chat completions. The one place where the client library is met. */
final class OpenAiModel {
    private static final Logger LOG = LoggerFactory.getLogger(OpenAiModel.class);
    private static final int CHARACTERS_IN_A_TOKEN = 8;
    private static final String REHEARSAL = """
        data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"m",\
        "choices":[{"index":0,"delta":{"role":"assistant","content":"Hello."},"finish_reason":"stop"}]}

        data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[],\
        "usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2,"prompt_tokens_details":{"cached_tokens":0}}}

        data: [DONE]

        """;

    private final Provider provider;
    private final LlmSettings settings;
    private final Watch watch;
    private final Clock clock;
    private final ReentrantLock making = new ReentrantLock();
    private @Nullable OpenAIClient made;

    OpenAiModel(Provider provider, LlmSettings settings, Watch watch, Clock clock) {
        this.provider = provider;
        this.settings = settings;
        this.watch = watch;
        this.clock = clock;
    }

    Attempt ask(String model, ModelRequest request, TextModel.Sink sink, Cancellation cancellation, Deadline deadline) {
        var flight = new Flight();
        var reading = new Reading(
                sink, (int) Math.min(settings.longest(), (long) request.maxTokens() * CHARACTERS_IN_A_TOKEN));
        var bill = new Bill(provider.name(), model, request.length(), price(model));
        var params = params(model, request);
        try (var _ = cancellation.onCancel(() -> flight.bringDown(End.CANCELLED));
                var _ = watch.in(settings.firstText(), () -> hurry(reading, flight));
                var _ = watch.in(deadline.left(), () -> flight.bringDown(End.OVERDUE))) {
            flight.carry(() -> read(params, reading, flight));
            return end(reading, bill, flight, null);
        } catch (OpenAIException failure) {
            return end(reading, bill, flight, failure);
        }
    }

    private Optional<Price> price(String model) {
        return Prices.standard().of(provider.sort(), model, LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    private static void hurry(Reading reading, Flight flight) {
        if (!reading.hasBegun()) {
            flight.bringDown(End.SILENT);
        }
    }

    private void read(ChatCompletionCreateParams params, Reading reading, Flight flight) {
        try (var response = client().chat().completions().createStreaming(params)) {
            var whole = false;
            try {
                var chunks = response.stream().iterator();
                while (!reading.isTooLong() && chunks.hasNext()) {
                    reading.take(chunks.next());
                }
                whole = !reading.isTooLong();
            } finally {
                if (!whole) {
                    flight.bringDown(End.ENOUGH);
                }
            }
        }
    }

    private Attempt end(Reading reading, Bill bill, Flight flight, @Nullable OpenAIException failure) {
        if (flight.end() == End.CANCELLED || Thread.currentThread().isInterrupted()) {
            return new Ended(reading.cancelled(bill));
        }
        if (reading.hasFinished() || reading.isTooLong()) {
            return new Ended(reading.answer(bill));
        }
        if (failure != null && Faults.isFilter(failure)) {
            return new Ended(new Answer.Declined("", bill.of(reading)));
        }
        var reason = reason(flight, failure);
        LOG.warn("model_failed {} {} {}", provider.name(), bill.model(), reason);
        return reading.hasBegun()
                ? new Ended(reading.cutShort(reason, bill))
                : new Failed(reason, failure == null ? null : Faults.retryAfter(failure, clock.instant()));
    }

    private static Reason reason(Flight flight, @Nullable OpenAIException failure) {
        return switch (flight.end()) {
            case SILENT -> Reason.SILENT;
            case OVERDUE -> Reason.OVERDUE;
            case null, default -> failure == null ? Reason.BROKEN_OFF : Faults.reason(failure);
        };
    }

    private ChatCompletionCreateParams params(String model, ModelRequest request) {
        var kind = provider.sort();
        var params = ChatCompletionCreateParams.builder()
                .model(model)
                .streamOptions(
                        ChatCompletionStreamOptions.builder().includeUsage(true).build());
        switch (kind.length()) {
            case MAX_TOKENS -> params.putAdditionalBodyProperty("max_tokens", JsonValue.from(request.maxTokens()));
            case MAX_COMPLETION_TOKENS -> params.maxCompletionTokens(request.maxTokens());
        }
        for (var message : request.messages()) {
            switch (message.speaker()) {
                case SYSTEM -> params.addSystemMessage(message.text());
                case USER -> params.addUserMessage(message.text());
                case ASSISTANT -> params.addAssistantMessage(message.text());
            }
        }
        var temperature = kind.temperature(model, request.temperature());
        if (temperature != null) {
            params.temperature(temperature);
        }
        if (kind.takesCacheKey() && request.cacheKey() != null) {
            params.promptCacheKey(request.cacheKey());
        }
        provider.effortWord().ifPresent(word -> params.reasoningEffort(ReasoningEffort.of(word)));
        return params.build();
    }

    /** Walks the whole way once, without the network. */
    void warmUp() {
        var flight = Flight.rehearsal(REHEARSAL);
        var unused = price("rehearsal");
        var request = new ModelRequest(
                new AccountId(new UUID(0, 0)),
                Urgency.BULK,
                List.of(Message.system("Rehearse."), Message.user("Hello.")),
                1,
                null,
                null,
                settings.firstText());
        var params = params("rehearsal", request);
        flight.carry(() -> read(params, new Reading(TextModel.Sink.NOWHERE, settings.longest()), flight));
    }

    /** Made when it is first needed: it takes half a second. */
    private OpenAIClient client() {
        making.lock();
        try {
            if (made == null) {
                made = make();
            }
            return made;
        } finally {
            making.unlock();
        }
    }

    private OpenAIClient make() {
        var builder = OpenAIOkHttpClient.builder()
                .baseUrl(provider.address().orElseThrow())
                .timeout(Timeout.builder()
                        .connect(settings.connect())
                        .read(settings.stall())
                        .write(settings.stall())
                        .request(settings.atMost())
                        .build())
                .maxRetries(0)
                .maxIdleConnections(settings.inFlight())
                .keepAliveDuration(Duration.ofMinutes(5))
                .followRedirects(false)
                .disableTelemetry(true)
                .logLevel(LogLevel.OFF)
                .addInterceptor(Flight::register);
        return switch (provider.sort()) {
            case AZURE ->
                builder.credential(AzureApiKeyCredential.create(provider.key())).build();
            case OPENAI, GEMINI, ANTHROPIC, OLLAMA, VLLM ->
                builder.apiKey(provider.key().isEmpty() ? "none" : provider.key())
                        .build();
        };
    }
}
