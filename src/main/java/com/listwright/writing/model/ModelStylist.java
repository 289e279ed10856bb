package com.listwright.writing.model;

import com.listwright.llm.Answer;
import com.listwright.llm.Cancellation;
import com.listwright.llm.ModelRequest;
import com.listwright.llm.ModelRequest.Message;
import com.listwright.llm.ModelRequest.Urgency;
import com.listwright.llm.Models;
import com.listwright.llm.TextModel;
import com.listwright.llm.TextModel.Sink;
import com.listwright.metering.Readings;
import com.listwright.metering.Readings.Kind;
import com.listwright.platform.AccountId;
import com.listwright.writing.Stylist;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reading model looks at samples once; whatever they say, all it can answer is a choice among our own words. */
@Singleton
class ModelStylist implements Stylist {
    private static final Logger LOG = LoggerFactory.getLogger(ModelStylist.class);
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int TOKENS = 200;
    private static final double STEADY = 0.0;

    private final Optional<TextModel> model;
    private final Readings readings;
    private final PromptFile prompt = PromptFile.read("voice.v1");
    private final Fence fence = new Fence();

    ModelStylist(Models models, Readings readings) {
        this.readings = readings;
        this.model = models.of(Models.Role.READER);
    }

    @Override
    public Optional<Noticed> read(AccountId account, List<String> samples) {
        return samples.isEmpty() ? Optional.empty() : model.flatMap(reader -> read(reader, account, samples));
    }

    private Optional<Noticed> read(TextModel reader, AccountId account, List<String> samples) {
        var texts = samples.stream().map(fence::around).collect(Collectors.joining("\n\n"));
        var request = new ModelRequest(
                account,
                Urgency.INTERACTIVE,
                List.of(Message.system(prompt.text()), Message.user(texts)),
                TOKENS,
                STEADY,
                null,
                PATIENCE);
        var reading = readings.begin();
        var answer = reader.stream(request, Sink.NOWHERE, new Cancellation());
        readings.note(account, reading, Kind.SAMPLES, answer);
        if (!(answer instanceof Answer.Written(var text, var usage))) {
            return Optional.empty();
        }
        LOG.info("voice_read {} {} tokens in, {} out", account, usage.inputTokens(), usage.outputTokens());
        var statements = Manner.read(text, samples);
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(new Noticed(statements, usage.provider() + "/" + usage.model()));
    }
}
