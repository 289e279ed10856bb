package com.listwright.property.reader;

import com.listwright.platform.CannotStart;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * How long a paste may wait for the second reader, how many characters of the text it is shown, and how long its answer
 * may be.
 */
@ConfigurationProperties("listwright.reader")
record ReaderSettings(Duration patience, int longest, int tokens) {
    ReaderSettings {
        if (!patience.isPositive() || longest < 1 || tokens < 1) {
            throw new CannotStart("A setting of listwright.reader makes no sense: make all of them more than 0.");
        }
    }
}
