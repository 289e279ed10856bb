package com.listwright.writing;

import java.util.List;

/** How a kit stood at a glance, and what was new in its log then: all of it, or the oldest. */
public record News(KitStatus status, List<KitEvent> events, boolean isAll) {
    public News {
        events = List.copyOf(events);
    }
}
