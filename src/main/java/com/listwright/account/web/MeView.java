package com.listwright.account.web;

import com.listwright.account.Account;
import com.listwright.account.KeyCard;
import com.listwright.account.Member;
import com.listwright.account.Plan;
import com.listwright.account.Role;
import com.listwright.account.Scope;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The signed-in member and their office. */
@Serdeable
@Schema(name = "Me")
record MeView(
        MemberView member, AccountView account, @Nullable KeyView key) {
    static MeView of(Member member, Account account) {
        return new MeView(MemberView.of(member), AccountView.of(account), null);
    }

    MeView by(KeyCard card) {
        return new MeView(member, account, KeyView.of(card));
    }

    /** The key that asks, if it is a key. */
    @Serdeable
    @Schema(name = "OwnKey")
    record KeyView(String id, String name, List<String> scopes, boolean test) {
        static KeyView of(KeyCard card) {
            return new KeyView(
                    card.id().toString(),
                    card.name(),
                    card.scopes().stream().sorted().map(Scope::toString).toList(),
                    card.test());
        }
    }

    @Serdeable
    @Schema(name = "Member")
    record MemberView(
            String id,
            String name,
            String email,
            Role role,
            boolean emailVerified,
            Instant joinedAt,
            @Nullable Instant lastSeenAt) {
        static MemberView of(Member member) {
            return new MemberView(
                    member.id().toString(),
                    member.name(),
                    member.email(),
                    member.role(),
                    member.emailVerified(),
                    member.joinedAt(),
                    member.lastSeenAt());
        }
    }

    @Serdeable
    @Schema(name = "Account")
    record AccountView(String id, String name, Plan plan, SeatsView seats, Instant createdAt) {
        static AccountView of(Account account) {
            return new AccountView(
                    account.id().toString(),
                    account.name(),
                    account.plan(),
                    new SeatsView(account.seatsUsed(), account.plan().seats()),
                    account.createdAt());
        }
    }

    /** Members and kept invitations against what the plan seats. */
    @Serdeable
    @Schema(name = "Seats")
    record SeatsView(int used, int allowed) {}
}
