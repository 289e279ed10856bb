package com.listwright.billing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Locale;

/** How far a subscription still carries: fully, for a while although unpaid, not now, not any more. */
@Introspected
@TypeDef(type = DataType.STRING)
public enum Access {
    PAID,
    GRACE,
    SUSPENDED,
    ENDED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
