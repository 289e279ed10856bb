package com.listwright.llm;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a call ended. Only {@link Written} is worth its price; the others say what happened and what it cost. */
public sealed interface Answer {
    /** What it took, as far as a model was reached. */
    @Nullable
    Usage usage();

    /** The model said that it had finished. */
    record Written(String text, Usage usage) implements Answer {}

    /** More than was allowed; the text is its beginning. */
    record TooLong(String text, Usage usage) implements Answer {}

    /** The stream broke after text had come, so nobody else was asked. */
    record CutShort(String text, Reason reason, Usage usage) implements Answer {}

    /** The model, or its provider's filter, does not want to. */
    record Declined(String words, Usage usage) implements Answer {}

    /** The model finished without a word. */
    record Empty(Usage usage) implements Answer {}

    /** Usage is null where no model had been reached. */
    record Cancelled(String text, @Nullable Usage usage) implements Answer {}

    /** Nobody answered: the reason that the last one gave, and when asking again makes sense, if somebody said so. */
    record Unavailable(Reason reason, @Nullable Duration retryAfter) implements Answer {
        @Override
        public @Nullable Usage usage() {
            return null;
        }
    }

    enum Reason {
        /** 401 or 403. */
        KEY_REFUSED,
        /** The provider's account has nothing left to spend. */
        OUT_OF_CREDIT,
        /** 429. */
        BUSY,
        /** 5xx, or an error in the middle of a stream. */
        FAILING,
        /** 400 and 422: our own request is at fault, so others would refuse it too. */
        REQUEST_REFUSED,
        /** 404: no such model, or no such address. */
        NO_SUCH_MODEL,
        UNREACHABLE,
        /** Connected, but no text in time. */
        SILENT,
        /** The stream ended without saying that it had. */
        BROKEN_OFF,
        /** Not what was agreed on: no JSON, say. */
        GARBLED,
        /** Failed too often of late, and is left alone for a while. */
        RESTING,
        /** Too many calls of ours in the air. */
        CROWDED,
        /** The time that the caller gave is over. */
        OVERDUE;

        /** It may be over in a moment: the same model is asked again. */
        boolean isPassing() {
            return switch (this) {
                case BUSY, FAILING, UNREACHABLE, SILENT, BROKEN_OFF, GARBLED -> true;
                case KEY_REFUSED, OUT_OF_CREDIT, REQUEST_REFUSED, NO_SUCH_MODEL, RESTING, CROWDED, OVERDUE -> false;
            };
        }

        /** Another model might do better. */
        boolean isTheirs() {
            return switch (this) {
                case REQUEST_REFUSED, CROWDED, OVERDUE -> false;
                case BUSY, FAILING, UNREACHABLE, SILENT, BROKEN_OFF, GARBLED -> true;
                case KEY_REFUSED, OUT_OF_CREDIT, NO_SUCH_MODEL, RESTING -> true;
            };
        }

        /** Asking again is no use before somebody has put something right. */
        boolean isLasting() {
            return this == KEY_REFUSED || this == OUT_OF_CREDIT;
        }
    }
}
