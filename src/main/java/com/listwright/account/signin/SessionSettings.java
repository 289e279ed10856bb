package com.listwright.account.signin;

import com.listwright.account.Role;
import com.listwright.platform.ProductionNeed;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import java.util.Optional;

/** How long a session lasts: unused, and at the very most. Owners can spend money, so theirs are shorter. */
@ConfigurationProperties("listwright.session")
record SessionSettings(String secrets, Duration access, Duration idle, Duration atMost, Duration ownerAtMost)
        implements ProductionNeed {
    Duration lifetime(Role role) {
        return role == Role.OWNER ? ownerAtMost : atMost;
    }

    @Override
    public Optional<String> missing() {
        return secrets.isBlank()
                ? Optional.of(
                        "JWT_SECRET is not set: give it 32 random bytes or more, as openssl rand -hex 32 prints them.")
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "SessionSettings[...]";
    }
}
