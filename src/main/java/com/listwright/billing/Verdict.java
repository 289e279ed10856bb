package com.listwright.billing;

import java.util.List;
import java.util.Optional;

/**
 * What the truth comes to.
 *
 * @param subscription what the account has; nothing when nothing lives
 * @param odd what the operator ought to look at
 */
record Verdict(Footing footing, Optional<Subscription> subscription, List<String> odd) {
    Verdict {
        odd = List.copyOf(odd);
    }
}
