package com.listwright.writing.web;

import com.listwright.gate.channel.Board;
import com.listwright.gate.channel.Boards;
import com.listwright.gate.channel.Channel;
import com.listwright.gate.channel.Channels;
import com.listwright.platform.web.Problem.FieldError;
import com.listwright.writing.Language;
import com.listwright.writing.Occasion;
import com.listwright.writing.Order;
import com.listwright.writing.Tone;
import com.listwright.writing.VoiceId;
import com.listwright.writing.web.KitController.KitRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes an order in: what it names has to be known. */
@Singleton
class OrderDesk {
    private final Channels channels;
    private final Boards boards;

    OrderDesk(Channels channels, Boards boards) {
        this.channels = channels;
        this.boards = boards;
    }

    sealed interface Outcome {
        record Taken(Order order) implements Outcome {}

        record Refused(List<FieldError> faults) implements Outcome {}
    }

    Outcome take(KitRequest wish) {
        List<FieldError> faults = new ArrayList<>();
        var places = channels(wish.channels(), faults);
        var tone = named("tone", wish.tone(), Tone::of, words(Tone.values()), faults);
        var language = named("language", wish.language(), Language::of, words(Language.values()), faults);
        var occasion = named("occasion", wish.occasion(), Occasion::of, words(Occasion.values()), faults);
        var board = named("mls", wish.mls(), boards::find, boards.known(), faults);
        var voice = named("voiceId", wish.voiceId(), VoiceId::parse, "those of GET /api/v1/voices", faults);
        if (!faults.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        return new Outcome.Taken(new Order(
                places,
                tone,
                language.orElse(Language.EN),
                occasion.orElse(Occasion.NEW_LISTING),
                voice,
                board.map(Board::id),
                Optional.ofNullable(wish.notes()).map(String::strip).filter(notes -> !notes.isEmpty())));
    }

    private List<String> channels(List<String> given, List<FieldError> faults) {
        List<String> known = new ArrayList<>();
        for (int place = 0; place < given.size(); place++) {
            named("channels." + place, given.get(place), channels::find, channels.known(), faults)
                    .map(Channel::id)
                    .ifPresent(known::add);
        }
        return known;
    }

    private static <T> Optional<T> named(
            String field,
            @Nullable String given,
            Function<String, Optional<T>> find,
            String known,
            List<FieldError> faults) {
        if (given == null) {
            return Optional.empty();
        }
        var found = find.apply(given.strip().toLowerCase(Locale.ROOT));
        if (found.isEmpty()) {
            faults.add(new FieldError(field, "is not known; known are " + known));
        }
        return found;
    }

    private static String words(Object[] values) {
        return Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", "));
    }
}
