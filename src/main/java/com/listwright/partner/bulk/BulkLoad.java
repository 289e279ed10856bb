package com.listwright.partner.bulk;

import io.micronaut.data.annotation.MappedEntity;

/** How many homes of bulk jobs are being written, and how many kits that somebody waits for. */
@MappedEntity
record BulkLoad(int busy, int others) {
    int room(BulkSettings settings) {
        return Math.max(settings.least(), settings.atOnce() - others) - busy;
    }
}
