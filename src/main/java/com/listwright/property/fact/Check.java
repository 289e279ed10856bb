package com.listwright.property.fact;

import java.time.LocalDate;
import java.util.Optional;

/** One way in which facts can disagree. */
interface Check {
    Optional<Question> ask(Facts facts, LocalDate today);
}
