package com.listwright.llm;

import com.listwright.llm.Answer.Reason;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.completions.CompletionUsage;
import com.openai.models.completions.CompletionUsage.PromptTokensDetails;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One stream as it is read. Nothing in a chunk is taken for granted: providers leave out whatever they like. */
final class Reading {
    private static final Set<String> LENGTH = Set.of("length", "max_tokens", "model_length");
    private static final Set<String> FILTER = Set.of("content_filter", "safety", "refusal");

    private final TextModel.Sink sink;
    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder refusal = new StringBuilder();
    private @Nullable String finish;
    private @Nullable CompletionUsage usage;
    private volatile boolean begun;

    Reading(TextModel.Sink sink, int longest) {
        this.sink = sink;
        this.longest = longest;
    }

    void take(ChatCompletionChunk chunk) {
        chunk._usage().asKnown().ifPresent(it -> usage = it);
        for (var choice : chunk._choices().asKnown().orElse(List.of())) {
            choice._delta().asKnown().ifPresent(delta -> {
                delta._refusal().asKnown().ifPresent(refusal::append);
                delta._content().asKnown().ifPresent(this::add);
            });
            choice._finishReason().asKnown().ifPresent(reason -> finish = reason.toString());
        }
    }

    private void add(String more) {
        if (!more.isEmpty() && !isTooLong()) {
            begun = true;
            var fits = more.substring(0, Math.min(more.length(), longest + 1 - text.length()));
            text.append(fits);
            sink.take(fits);
        }
    }

    boolean hasBegun() {
        return begun;
    }

    boolean hasFinished() {
        return finish != null;
    }

    boolean isTooLong() {
        return text.length() > longest || refusal.length() > longest;
    }

    /** Of a stream that ended as it should, or that we ended because it was too long. */
    Answer answer(Bill bill) {
        var spent = bill.of(this);
        if (!refusal.isEmpty() || (finish != null && FILTER.contains(finish))) {
            return new Answer.Declined(refusal.toString(), spent);
        }
        if (isTooLong() || (finish != null && LENGTH.contains(finish))) {
            return new Answer.TooLong(text(), spent);
        }
        return text.toString().isBlank() ? new Answer.Empty(spent) : new Answer.Written(text(), spent);
    }

    Answer cutShort(Reason reason, Bill bill) {
        return new Answer.CutShort(text(), reason, bill.of(this));
    }

    Answer cancelled(Bill bill) {
        return new Answer.Cancelled(text(), bill.of(this));
    }

    private String text() {
        return text.substring(0, Math.min(text.length(), longest));
    }

    int length() {
        return text.length() + refusal.length();
    }

    @Nullable
    String finish() {
        return finish;
    }

    boolean isMetered() {
        return usage != null;
    }

    long inputTokens() {
        return usage == null ? 0 : usage._promptTokens().asKnown().orElse(0L);
    }

    long outputTokens() {
        return usage == null ? 0 : usage._completionTokens().asKnown().orElse(0L);
    }

    long cachedTokens() {
        return details().flatMap(it -> it._cachedTokens().asKnown()).orElse(0L);
    }

    long writtenTokens() {
        return details().flatMap(it -> it._cacheWriteTokens().asKnown()).orElse(0L);
    }

    private Optional<PromptTokensDetails> details() {
        return usage == null ? Optional.empty() : usage._promptTokensDetails().asKnown();
    }
}
