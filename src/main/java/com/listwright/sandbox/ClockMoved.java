package com.listwright.sandbox;

import java.time.Instant;

/** Published when somebody has put the program's clock forward. */
public record ClockMoved(Instant now) {}
