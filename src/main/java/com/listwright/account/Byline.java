package com.listwright.account;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** Who advertises: the office, and whoever of it does, as long as they belong to it. */
@MappedEntity
public record Byline(@Nullable String agent, String office) {}
