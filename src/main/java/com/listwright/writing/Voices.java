package com.listwright.writing;

import com.listwright.account.Caller;
import com.listwright.platform.AccountId;
import com.listwright.platform.Ids;
import com.listwright.platform.Tenancy;
import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The door to voices. Kits keep a copy of theirs, so that a voice may change or go. */
@Singleton
public class Voices {
    public static final int MOST = 100;

    private static final Argument<List<String>> LIST = Argument.listOf(String.class);

    /**
     * What somebody says of a voice.
     *
     * @param style their own statements on it; where there are none it is read out of the samples
     */
    public record Sketch(
            String name,
            Optional<Tone> tone,
            List<String> avoid,
            List<String> liked,
            Optional<String> signOff,
            List<String> samples,
            Optional<List<String>> style) {}

    private final VoiceRepository voices;
    private final WritingJson json;
    private final Tenancy tenancy;
    private final Ids ids;
    private final Clock clock;

    Voices(VoiceRepository voices, WritingJson json, Tenancy tenancy, Ids ids, Clock clock) {
        this.voices = voices;
        this.json = json;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** Nothing, when the office has as many as it may. */
    public Optional<SavedVoice> add(Caller caller, Sketch sketch) {
        return tenancy.in(
                caller.account(),
                () -> voices.count(caller.account()) < MOST
                        ? Optional.of(put(caller.account(), new VoiceId(ids.next()), sketch))
                        : Optional.empty());
    }

    public Optional<SavedVoice> change(Caller caller, VoiceId id, UnaryOperator<Sketch> how) {
        return tenancy.in(
                caller.account(),
                () -> find(caller, id).map(known -> put(caller.account(), id, how.apply(sketch(known)))));
    }

    public boolean remove(Caller caller, VoiceId id) {
        return tenancy.in(caller.account(), () -> voices.remove(caller.account(), id) == 1);
    }

    public Optional<SavedVoice> find(Caller caller, VoiceId id) {
        return tenancy.in(
                caller.account(), () -> voices.find(caller.account(), id).map(this::saved));
    }

    /** Newest first. */
    public List<SavedVoice> list(Caller caller, @Nullable UUID before, int atMost) {
        return tenancy.in(
                caller.account(),
                () -> voices.list(caller.account(), before, atMost).stream()
                        .map(this::saved)
                        .toList());
    }

    private SavedVoice put(AccountId account, VoiceId id, Sketch sketch) {
        voices.put(
                account,
                id,
                sketch.name(),
                sketch.tone().map(Tone::toString).orElse(null),
                json.write(sketch.avoid()),
                json.write(sketch.liked()),
                sketch.signOff().orElse(null),
                json.write(sketch.samples()),
                json.write(sketch.style().orElseGet(() -> StyleCard.of(sketch.samples()))),
                clock.instant());
        return voices.find(account, id).map(this::saved).orElseThrow();
    }

    private static Sketch sketch(SavedVoice known) {
        var voice = known.voice();
        return new Sketch(
                voice.name(),
                known.tone(),
                voice.avoid(),
                voice.liked(),
                Optional.ofNullable(voice.signOff()),
                known.samples(),
                Optional.of(voice.style()));
    }

    private SavedVoice saved(VoiceRow row) {
        return new SavedVoice(
                row.id(),
                Optional.ofNullable(row.tone()).flatMap(Tone::of),
                new Voice(
                        row.name(),
                        json.read(row.style(), LIST),
                        json.read(row.avoid(), LIST),
                        json.read(row.liked(), LIST),
                        row.signOff()),
                json.read(row.samples(), LIST),
                row.createdAt(),
                row.changedAt());
    }
}
