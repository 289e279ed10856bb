package com.listwright.platform;

import java.time.Clock;

/** What a laptop has instead of a clock that only runs. */
public interface StandInClock {
    Clock over(Clock machine);
}
