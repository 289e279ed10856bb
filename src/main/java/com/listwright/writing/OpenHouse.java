package com.listwright.writing;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When a home stands open. Whoever orders the kit states it, and so it is as good as a fact of the home. */
@Serdeable
public record OpenHouse(LocalDate date, LocalTime from, LocalTime to) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h a", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);

    public OpenHouse {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A home is open from an hour to a later one");
        }
    }

    /** {@code Saturday, November 28, 2026, from 1 pm to 3:30 pm}. */
    public String words() {
        return DAY.format(date) + ", from " + hour(from) + " to " + hour(to);
    }

    /** {@code 1 pm}. */
    public static String hour(LocalTime time) {
        return (time.getMinute() == 0 ? HOUR : MINUTE).format(time).toLowerCase(Locale.ROOT);
    }
}
