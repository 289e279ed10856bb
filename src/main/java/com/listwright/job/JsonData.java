package com.listwright.job;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Job data as JSON; the library's own default is Java serialisation, which trusts whatever stands in the table. */
record JsonData(JsonMapper json) implements Serializer {
    @Override
    public byte[] serialize(Object data) {
        try {
            return json.writeValueAsBytes(data);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] bytes) {
        try {
            return Objects.requireNonNull(json.readValue(bytes, type));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
