package com.listwright.billing;

import java.util.List;

/** Published when it becomes known whose customer it is that these events spoke of. */
record CustomerKnown(List<String> events) {
    CustomerKnown {
        events = List.copyOf(events);
    }
}
