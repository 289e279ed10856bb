package com.listwright.guilty.cycle.hen;

import com.listwright.guilty.cycle.egg.Egg;
import org.jspecify.annotations.Nullable;

public record Hen(@Nullable Egg hatchedFrom) {}
