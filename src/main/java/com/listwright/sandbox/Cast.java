package com.listwright.sandbox;

import com.listwright.account.Caller;
import com.listwright.account.MemberId;
import com.listwright.account.Plan;
import com.listwright.account.Role;
import com.listwright.account.Scope;
import com.listwright.account.SessionId;
import com.listwright.account.signin.Passwords;
import com.listwright.partner.ApiKeys;
import com.listwright.partner.ApiKeys.Wish;
import com.listwright.partner.KeyText;
import com.listwright.platform.AccountId;
import com.listwright.platform.Ids;
import com.listwright.platform.SampleKey;
import com.listwright.platform.SampleLogin;
import com.listwright.platform.Tenancy;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;

/**
 * The people that a fresh laptop has: Ben, who owns Harbor Office and its sample homes, Ana, who works there, and Cy,
 * who is their neighbour.
 */
@Singleton
class Cast {
    private static final String PASSWORD = "harbor-sample-2026";
    /** A test key, so that nothing that anybody does with it counts; no other installation knows it. */
    private static final String KEY = "lw_test_HarborOfficeSampleKeyForReadMe20KFea";

    private static final String BEN = "ben@harbor.example";

    private final CastRepository cast;
    private final Passwords passwords;
    private final Tenancy tenancy;
    private final Ids ids;
    private final Clock clock;
    private final ApiKeys keys;
    private final Optional<SampleHomes> homes;

    Cast(
            CastRepository cast,
            Passwords passwords,
            ApiKeys keys,
            Tenancy tenancy,
            Ids ids,
            Clock clock,
            Optional<SampleHomes> homes) {
        this.cast = cast;
        this.passwords = passwords;
        this.keys = keys;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
        this.homes = homes;
    }

    @EventListener
    void enter(StartupEvent start) {
        if (!tenancy.across("the cast comes only where nobody was before", cast::isAnybodyHere)) {
            var harbor = office("Harbor Office", Plan.TEAM);
            var ben = member(harbor, "Ben Okafor", BEN, Role.OWNER);
            member(harbor, "Ana Ruiz", "ana@harbor.example", Role.AGENT);
            var summit = office("Summit Realty", Plan.FREE);
            member(summit, "Cy Lindqvist", "cy@summit.example", Role.OWNER);
            keys.enter(harbor, ben, new KeyText(KEY), new Wish("The README's", true, EnumSet.allOf(Scope.class), null));
            homes.ifPresent(it -> it.enter(new Caller(harbor, ben, new SessionId(ids.next()), Role.OWNER)));
        }
    }

    private AccountId office(String name, Plan plan) {
        var id = new AccountId(ids.next());
        tenancy.in(id, () -> {
            cast.addOffice(id, name, plan, clock.instant());
            return true;
        });
        return id;
    }

    private MemberId member(AccountId office, String name, String email, Role role) {
        var id = new MemberId(ids.next());
        var password = passwords.hash(PASSWORD);
        return tenancy.in(office, () -> {
            cast.addMember(office, id, name, email, role, password.phc(), clock.instant());
            return id;
        });
    }

    @Factory
    static final class Login {
        @Singleton
        SampleLogin sampleLogin() {
            return new SampleLogin(BEN, PASSWORD);
        }

        @Singleton
        SampleKey sampleKey() {
            return new SampleKey(KEY);
        }
    }
}
