package com.listwright.llm;

import com.listwright.llm.Answer.Reason;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking one model once. */
sealed interface Attempt {
    record Ended(Answer answer) implements Attempt {}

    /** Nothing was seen of an answer, so somebody may be asked again. */
    record Failed(Reason reason, @Nullable Duration retryAfter) implements Attempt {}
}
