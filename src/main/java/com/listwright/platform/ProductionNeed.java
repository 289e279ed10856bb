package com.listwright.platform;

import java.util.Optional;

/** Something that production does not start without. */
public interface ProductionNeed {
    /** What is missing and what to do about it, in one sentence; nothing if it is there. */
    Optional<String> missing();
}
