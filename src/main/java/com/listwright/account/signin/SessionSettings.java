package com.listwright.account.signin;

import com.listwright.account.Role;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/** How long a session lasts: unused, and at the very most. Owners can spend money, so theirs are shorter. */
@ConfigurationProperties("listwright.session")
record SessionSettings(Duration access, Duration idle, Duration atMost, Duration ownerAtMost) {
    Duration lifetime(Role role) {
        return role == Role.OWNER ? ownerAtMost : atMost;
    }
}
