package com.listwright.writing;

import com.listwright.platform.AccountId;
import java.util.List;
import java.util.Optional;

/** Somebody who reads a way of writing out of texts. Blocks while it thinks, so no transaction may be open. */
public interface Stylist {
    /** What it noticed, in plain statements, and by which model. */
    record Noticed(List<String> statements, String model) {
        public Noticed {
            statements = List.copyOf(statements);
        }
    }

    /** Nothing, where nobody is there or nothing came of it. */
    Optional<Noticed> read(AccountId account, List<String> samples);
}
