package com.listwright.account;

import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door to the people of an office. */
@Singleton
public class Members {
    private static final Logger LOG = LoggerFactory.getLogger(Members.class);

    /** What changing or removing a member came to. */
    public sealed interface Change {
        record Changed(Member member) implements Change {}

        record Removed() implements Change {}

        record NoSuchMember() implements Change {}

        record RoleNotAllowed() implements Change {}

        record LastOwner() implements Change {}
    }

    private final MemberRepository members;
    private final AccountRepository accounts;
    private final Tenancy tenancy;

    Members(MemberRepository members, AccountRepository accounts, Tenancy tenancy) {
        this.members = members;
        this.accounts = accounts;
        this.tenancy = tenancy;
    }

    public Optional<Member> find(AccountId account, MemberId id) {
        return tenancy.in(account, () -> members.find(account, id));
    }

    /** None in an office that was closed. */
    public Optional<Byline> byline(Caller caller) {
        return tenancy.in(caller.account(), () -> members.byline(caller.account(), caller.member()));
    }

    public List<Member> list(AccountId account, @Nullable UUID after, int atMost) {
        return tenancy.in(account, () -> members.list(account, after, atMost));
    }

    public void rename(Caller caller, String name) {
        tenancy.in(caller.account(), () -> {
            members.rename(caller.account(), caller.member(), name);
            return true;
        });
    }

    public Change changeRole(Caller caller, MemberId id, Role role) {
        return withMember(caller, id, (own, member) -> {
            if (!own.mayManage(member.role()) || !own.mayManage(role)) {
                return new Change.RoleNotAllowed();
            }
            if (role != Role.OWNER && isLastOwner(caller.account(), member)) {
                return new Change.LastOwner();
            }
            members.changeRole(caller.account(), id, role);
            LOG.info("privilege_permissions_changed {} {} -> {} by {}", id, member.role(), role, caller.member());
            return new Change.Changed(members.find(caller.account(), id).orElseThrow());
        });
    }

    /** Ends the member's sessions too: they hang on the member's row. Everybody may leave by themselves. */
    public Change remove(Caller caller, MemberId id) {
        return withMember(caller, id, (own, member) -> {
            if (!id.equals(caller.member()) && !own.mayManage(member.role())) {
                return new Change.RoleNotAllowed();
            }
            if (isLastOwner(caller.account(), member)) {
                return new Change.LastOwner();
            }
            members.remove(caller.account(), id);
            LOG.info("user_deleted {} by {}", id, caller.member());
            return new Change.Removed();
        });
    }

    private boolean isLastOwner(AccountId account, Member member) {
        return member.role() == Role.OWNER && members.countOwners(account) == 1;
    }

    private interface Decision {
        Change about(Role own, Member member);
    }

    /** The caller's own role is read again under the lock: somebody may have demoted or removed them a moment ago. */
    private Change withMember(Caller caller, MemberId id, Decision decision) {
        return tenancy.in(caller.account(), () -> {
            accounts.lock(caller.account());
            var own = members.findActive(caller.account(), caller.member());
            if (own.isEmpty()) {
                return new Change.RoleNotAllowed();
            }
            return members.find(caller.account(), id)
                    .map(member -> decision.about(own.get().role(), member))
                    .orElseGet(Change.NoSuchMember::new);
        });
    }
}
