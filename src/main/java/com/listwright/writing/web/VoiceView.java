package com.listwright.writing.web;

import com.listwright.writing.SavedVoice;
import com.listwright.writing.Style;
import com.listwright.writing.Tone;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A voice with what was read out of its samples. */
@Serdeable
@Schema(name = "Voice")
record VoiceView(
        String id,
        String name,
        @Nullable Tone tone,
        List<String> wordsToAvoid,
        List<String> phrasesLiked,
        @Nullable String signOff,
        List<String> samples,

        @Schema(description = "Plain statements on style, read out of the samples.")
        List<String> style,

        Style.Origin styleOrigin,

        @Nullable String styleModel,

        Instant createdAt,
        Instant changedAt) {
    static VoiceView of(SavedVoice saved) {
        var voice = saved.voice();
        return new VoiceView(
                saved.id().toString(),
                voice.name(),
                saved.tone().orElse(null),
                voice.avoid(),
                voice.liked(),
                voice.signOff(),
                saved.samples(),
                voice.style(),
                saved.style().origin(),
                saved.style().model(),
                saved.createdAt(),
                saved.changedAt());
    }
}
