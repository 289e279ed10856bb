package com.listwright.writing.model;

import com.listwright.gate.view.FindingView;
import com.listwright.llm.Answer;
import com.listwright.llm.Answer.Reason;
import com.listwright.llm.Cancellation;
import com.listwright.llm.ModelRequest;
import com.listwright.llm.ModelRequest.Urgency;
import com.listwright.llm.Models;
import com.listwright.llm.TextModel;
import com.listwright.llm.TextModel.Sink;
import com.listwright.llm.Usage;
import com.listwright.metering.Cost;
import com.listwright.platform.AccountId;
import com.listwright.writing.Brief;
import com.listwright.writing.Draft;
import com.listwright.writing.Failure;
import com.listwright.writing.Writer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model writes: one call for a piece, one for each round of mending. */
@Singleton
class ModelWriter implements Writer {
    private static final Duration WITHIN = Duration.ofSeconds(150);
    private static final double WARMTH = 0.7;
    private static final double STEADY = 0.2;

    private final Optional<TextModel> model;
    private final Prompts prompts;

    ModelWriter(Models models, Prompts prompts) {
        this.model = models.of(Models.Role.WRITER);
        this.prompts = prompts;
    }

    @Override
    public Kind kind() {
        return Kind.MODEL;
    }

    @Override
    public boolean isThere() {
        return model.isPresent();
    }

    @Override
    public Written write(AccountId account, Brief brief, Sink sink, Cancellation cancellation) {
        var prompt = prompts.piece(brief);
        var heard = brief.channel().equals("email") ? Mail.onlyText(sink) : sink;
        var answer = model.orElseThrow().stream(request(account, prompt, WARMTH), heard, cancellation);
        return answer instanceof Answer.Written(var text, var usage) ? read(brief, prompt, text, usage) : ended(answer);
    }

    private static Written read(Brief brief, Prompt prompt, String text, Usage usage) {
        var draft = Reading.draft(brief, text);
        var cost = cost(usage);
        return Reading.fault(brief, text, draft)
                .<Written>map(why -> new Written.Failed(why, cost))
                .orElseGet(() -> new Written.Done(draft, hand(usage, prompt), cost));
    }

    @Override
    public Optional<Written> mend(
            AccountId account, Brief brief, Draft draft, List<FindingView> found, Cancellation cancellation) {
        var patching = new Patching(draft, found);
        if (patching.faults().isEmpty()) {
            return Optional.empty();
        }
        var prompt = prompts.mend(brief, patching.faults());
        var answer = model.orElseThrow().stream(request(account, prompt, STEADY), Sink.NOWHERE, cancellation);
        if (!(answer instanceof Answer.Written(var text, var usage))) {
            return Optional.of(ended(answer));
        }
        var patched = patching.patched(text);
        return Optional.of(
                patched.text().isBlank()
                        ? new Written.Failed(Failure.EMPTY, cost(usage))
                        : new Written.Done(patched, hand(usage, prompt), cost(usage)));
    }

    private static ModelRequest request(AccountId account, Prompt prompt, double temperature) {
        return new ModelRequest(
                account,
                Urgency.INTERACTIVE,
                prompt.messages(),
                prompt.maxTokens(),
                temperature,
                account + ":" + prompt.cacheKey(),
                WITHIN);
    }

    private static Written ended(Answer answer) {
        return switch (answer) {
            case Answer.Written it -> new Written.Failed(Failure.EMPTY, cost(it.usage()));
            case Answer.TooLong it -> new Written.Failed(Failure.TOO_LONG, cost(it.usage()));
            case Answer.CutShort it -> new Written.Failed(Failure.CUT, cost(it.usage()));
            case Answer.Declined it -> new Written.Failed(Failure.REFUSED, cost(it.usage()));
            case Answer.Empty it -> new Written.Failed(Failure.EMPTY, cost(it.usage()));
            case Answer.Cancelled it -> new Written.Stopped(cost(it.usage()));
            case Answer.Unavailable it -> new Written.Failed(failure(it.reason()), Cost.NONE);
        };
    }

    private static Failure failure(Reason reason) {
        return switch (reason) {
            case BUSY, CROWDED -> Failure.MODEL_BUSY;
            case SILENT, OVERDUE -> Failure.MODEL_SILENT;
            case GARBLED, BROKEN_OFF -> Failure.GARBLED;
            case KEY_REFUSED, OUT_OF_CREDIT, FAILING, REQUEST_REFUSED, NO_SUCH_MODEL, UNREACHABLE, RESTING ->
                Failure.MODEL_UNAVAILABLE;
        };
    }

    private static Hand hand(Usage usage, Prompt prompt) {
        return new Hand(Kind.MODEL, usage.provider() + "/" + usage.model(), prompt.version());
    }

    private static Cost cost(@Nullable Usage usage) {
        return usage == null ? Cost.NONE : Cost.of(usage);
    }
}
