package com.listwright.writing;

import com.listwright.metering.PieceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A piece that a correction made stale, with the corrected facts that it uses. */
@MappedEntity("piece")
record Recalled(@Id PieceId id, KitId kitId, String facts) {}
