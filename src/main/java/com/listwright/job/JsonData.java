package com.listwright.job;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Job data as JSON; the library's own default is Java serialisation, which trusts whatever stands in the table. */
record JsonData(JsonMapper json) implements Serializer {
    private static final byte[] NOTHING = {};

    @Override
    public byte[] serialize(@Nullable Object data) {
        try {
            return data == null ? NOTHING : json.writeValueAsBytes(data);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte[] bytes) {
        try {
            return bytes.length == 0 ? null : json.readValue(bytes, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
