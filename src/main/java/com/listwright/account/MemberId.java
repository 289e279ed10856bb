package com.listwright.account;

import com.listwright.platform.Ids;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Optional;
import java.util.UUID;

/** Names one member. */
@TypeDef(type = DataType.STRING)
public record MemberId(UUID value) {
    private static final String PREFIX = "mem";

    public static Optional<MemberId> parse(String text) {
        return Ids.parse(PREFIX, text).map(MemberId::new);
    }

    @Override
    public String toString() {
        return Ids.text(PREFIX, value);
    }
}
