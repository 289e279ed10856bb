package com.listwright.writing;

import com.listwright.gate.channel.Board;
import com.listwright.gate.channel.Boards;
import com.listwright.gate.channel.Channel;
import com.listwright.gate.channel.Channels;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
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
public class OrderDesk {
    private final Channels channels;
    private final Boards boards;

    private static final String OPEN_HOUSE = "openHouse";

    OrderDesk(Channels channels, Boards boards) {
        this.channels = channels;
        this.boards = boards;
    }

    /** An order in the words of whoever places it. */
    @Serdeable
    public record Wish(
            List<String> channels,
            @Nullable String voiceId,
            @Nullable String tone,
            @Nullable String language,
            @Nullable String occasion,
            @Nullable OpenHours openHouse,
            @Nullable String mls,
            @Nullable String notes) {
        public Wish {
            channels = List.copyOf(channels);
        }
    }

    @Serdeable
    public record OpenHours(String date, String from, String to) {}

    /** What is wrong with one field of a wish. */
    public record Fault(String field, String words) {}

    public sealed interface Outcome {
        record Taken(Order order) implements Outcome {}

        record Refused(List<Fault> faults) implements Outcome {}
    }

    public Outcome take(Wish wish) {
        List<Fault> faults = new ArrayList<>();
        var places = channels(wish.channels(), faults);
        var tone = named("tone", wish.tone(), Tone::of, words(Tone.values()), faults);
        var language = named("language", wish.language(), Language::of, words(Language.values()), faults);
        var occasion = named("occasion", wish.occasion(), Occasion::of, words(Occasion.values()), faults);
        var board = named("mls", wish.mls(), boards::find, boards.known(), faults);
        var voice = named("voiceId", wish.voiceId(), VoiceId::parse, "those of GET /api/v1/voices", faults);
        var openHouse = openHouse(wish.openHouse(), occasion.orElse(Occasion.NEW_LISTING), faults);
        if (!faults.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        return new Outcome.Taken(new Order(
                places,
                tone,
                language.orElse(Language.EN),
                occasion.orElse(Occasion.NEW_LISTING),
                openHouse,
                voice,
                board.map(Board::id),
                Optional.ofNullable(wish.notes()).map(String::strip).filter(notes -> !notes.isEmpty())));
    }

    private static Optional<OpenHouse> openHouse(@Nullable OpenHours given, Occasion occasion, List<Fault> faults) {
        if (given == null) {
            if (occasion == Occasion.OPEN_HOUSE) {
                faults.add(new Fault(OPEN_HOUSE, "is missing: on what day, and from when to when, is it open?"));
            }
            return Optional.empty();
        }
        if (occasion != Occasion.OPEN_HOUSE) {
            faults.add(new Fault(OPEN_HOUSE, "goes with the occasion open-house only"));
            return Optional.empty();
        }
        var date = parsed("date", given.date(), LocalDate::parse, "must be a day such as 2026-11-28", faults);
        var from = parsed("from", given.from(), LocalTime::parse, "must be a time such as 13:00", faults);
        var to = parsed("to", given.to(), LocalTime::parse, "must be a time such as 15:00", faults);
        if (date.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (!from.get().isBefore(to.get())) {
            faults.add(new Fault(OPEN_HOUSE + ".to", "must be later than from"));
            return Optional.empty();
        }
        return Optional.of(new OpenHouse(date.get(), from.get(), to.get()));
    }

    private static <T> Optional<T> parsed(
            String part, String given, Function<String, T> reading, String otherwise, List<Fault> faults) {
        try {
            return Optional.of(reading.apply(given.strip()));
        } catch (DateTimeException unreadable) {
            faults.add(new Fault(OPEN_HOUSE + "." + part, otherwise));
            return Optional.empty();
        }
    }

    private List<String> channels(List<String> given, List<Fault> faults) {
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
            List<Fault> faults) {
        if (given == null) {
            return Optional.empty();
        }
        var found = find.apply(given.strip().toLowerCase(Locale.ROOT));
        if (found.isEmpty()) {
            faults.add(new Fault(field, "is not known; known are " + known));
        }
        return found;
    }

    private static String words(Object[] values) {
        return Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", "));
    }
}
