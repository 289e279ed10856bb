package com.listwright.writing;

import com.listwright.platform.Ids;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Optional;
import java.util.UUID;

/** Names one voice. */
@TypeDef(type = DataType.STRING)
public record VoiceId(UUID value) {
    private static final String PREFIX = "voice";

    public static Optional<VoiceId> parse(String text) {
        return Ids.parse(PREFIX, text).map(VoiceId::new);
    }

    @Override
    public String toString() {
        return Ids.text(PREFIX, value);
    }
}
