package com.listwright.guilty.cycle.egg;

import com.listwright.guilty.cycle.hen.Hen;
import org.jspecify.annotations.Nullable;

public record Egg(@Nullable Hen laidBy) {}
