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
    private final Styles styles;
    private final WritingJson json;
    private final Tenancy tenancy;
    private final Ids ids;
    private final Clock clock;

    Voices(VoiceRepository voices, Styles styles, WritingJson json, Tenancy tenancy, Ids ids, Clock clock) {
        this.voices = voices;
        this.styles = styles;
        this.json = json;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** Nothing, when the office has as many as it may. */
    public Optional<SavedVoice> add(Caller caller, Sketch sketch) {
        var account = caller.account();
        if (isFull(account)) {
            return Optional.empty();
        }
        var style = sketch.style().map(Style::edited).orElseGet(() -> styles.of(caller, sketch.samples()));
        return tenancy.in(
                account,
                () -> isFull(account)
                        ? Optional.empty()
                        : Optional.of(put(account, new VoiceId(ids.next()), sketch, style)));
    }

    private boolean isFull(AccountId account) {
        return tenancy.in(account, () -> voices.count(account) >= MOST);
    }

    public Optional<SavedVoice> change(Caller caller, VoiceId id, UnaryOperator<Sketch> how) {
        return find(caller, id).flatMap(known -> {
            var wanted = how.apply(sketch(known));
            var read = wanted.style().isPresent() ? known.style() : styles.of(caller, wanted.samples());
            return change(caller, id, how, wanted.samples(), read);
        });
    }

    /** Where somebody put in other samples meanwhile, those are only counted. */
    private Optional<SavedVoice> change(
            Caller caller, VoiceId id, UnaryOperator<Sketch> how, List<String> samples, Style read) {
        return tenancy.in(
                caller.account(),
                () -> find(caller, id).map(known -> {
                    var sketch = how.apply(sketch(known));
                    var fresh = sketch.samples().equals(samples) ? read : Styles.counted(sketch.samples());
                    var style = sketch.style().map(known.style()::correctedTo).orElse(fresh);
                    return put(caller.account(), id, sketch, style);
                }));
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

    private SavedVoice put(AccountId account, VoiceId id, Sketch sketch, Style style) {
        voices.put(
                account,
                id,
                sketch.name(),
                sketch.tone().map(Tone::toString).orElse(null),
                json.write(sketch.avoid()),
                json.write(sketch.liked()),
                sketch.signOff().orElse(null),
                json.write(sketch.samples()),
                json.write(style.statements()),
                style.origin().toString(),
                style.model(),
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
                new Style(json.read(row.style(), LIST), Style.Origin.of(row.styleOrigin()), row.styleModel()),
                row.createdAt(),
                row.changedAt());
    }
}
