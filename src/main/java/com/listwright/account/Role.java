package com.listwright.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/**
 * What a member may do: an agent writes, a broker also answers for the agents, an owner also for the office and its
 * bill.
 */
@Serdeable
@TypeDef(type = DataType.STRING)
public enum Role {
    OWNER,
    BROKER,
    AGENT;

    /** Owners care for everybody, brokers for agents. */
    public boolean mayManage(Role other) {
        return switch (this) {
            case OWNER -> true;
            case BROKER -> other == AGENT;
            case AGENT -> false;
        };
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
