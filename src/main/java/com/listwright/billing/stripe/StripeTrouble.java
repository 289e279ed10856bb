package com.listwright.billing.stripe;

import org.jspecify.annotations.Nullable;

/** Stripe did not do what it was asked. The message is for the log; it holds neither key nor address of a session. */
public abstract sealed class StripeTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private StripeTrouble(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** No answer, or "later": whether it was done is unknown, and asking again under the same key is safe. */
    public static final class Away extends StripeTrouble {
        private static final long serialVersionUID = 1L;

        Away(String message, @Nullable Throwable cause) {
            super(message, cause);
        }

        /** Stripe is there, but nobody has run the set-up against this account of it. */
        public static Away notSetUp(String tag) {
            return new Away("There is no price " + tag + ": run stripe-setup", null);
        }
    }

    /** There is no such thing, or not any more. */
    public static final class Missing extends StripeTrouble {
        private static final long serialVersionUID = 1L;

        Missing(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The card was refused. */
    public static final class Declined extends StripeTrouble {
        private static final long serialVersionUID = 1L;

        Declined(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Asked for something that Stripe will never do: our mistake, or a state that has changed meanwhile. */
    public static final class Refused extends StripeTrouble {
        private static final long serialVersionUID = 1L;

        Refused(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
