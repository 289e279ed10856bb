package com.listwright.gate.office;

import static java.util.stream.Collectors.toMap;

import com.listwright.account.Caller;
import com.listwright.account.Role;
import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The door to an office's own limits, which stand before the published ones. */
@Singleton
public class OwnLimits {
    /** What setting one, or taking it back, came to. */
    public sealed interface Change {
        record Done() implements Change {}

        record RoleNotAllowed() implements Change {}
    }

    private final OwnLimitRepository limits;
    private final Tenancy tenancy;
    private final Clock clock;

    OwnLimits(OwnLimitRepository limits, Tenancy tenancy, Clock clock) {
        this.limits = limits;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    public Optional<OwnLimit> find(AccountId account, String board) {
        return tenancy.in(account, () -> limits.find(account, board));
    }

    /** By board. */
    public Map<String, OwnLimit> all(AccountId account) {
        return tenancy.in(account, () -> limits.all(account).stream().collect(toMap(OwnLimit::board, own -> own)));
    }

    public Change set(Caller caller, String board, int characters, String reason) {
        return asManager(
                caller,
                () -> limits.put(caller.account(), board, characters, reason, caller.member(), clock.instant()));
    }

    /** The published one counts again. Doing it twice changes nothing. */
    public Change takeBack(Caller caller, String board) {
        return asManager(caller, () -> limits.remove(caller.account(), board));
    }

    private Change asManager(Caller caller, Runnable deed) {
        if (!caller.role().mayManage(Role.AGENT)) {
            return new Change.RoleNotAllowed();
        }
        return tenancy.in(caller.account(), () -> {
            deed.run();
            return new Change.Done();
        });
    }
}
