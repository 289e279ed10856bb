package com.listwright.writing;

import com.listwright.metering.PieceId;
import io.micronaut.core.annotation.Introspected;

/** Which home a piece is of. */
@Introspected
record PieceHome(PieceId id, String address) {}
