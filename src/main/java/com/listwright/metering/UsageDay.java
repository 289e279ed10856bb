package com.listwright.metering;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** What was delivered for one channel on one day. */
@Introspected
public record UsageDay(LocalDate day, String channel, int pieces) {}
