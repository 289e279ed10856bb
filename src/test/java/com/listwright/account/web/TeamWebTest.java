package com.listwright.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.TestClock;
import com.listwright.Visitor;
import com.listwright.WebTest;
import com.listwright.account.Accounts;
import com.listwright.account.Plan;
import com.listwright.platform.AccountId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What tests of accounts share: offices of their own, so that no test counts another's members. */
abstract class TeamWebTest extends WebTest {
    @Inject
    TestClock clock;

    @Inject
    Accounts accounts;

    /** An office with a plan, and its owner signed in. */
    record Office(Visitor owner, String email, AccountId id) {}

    Office office(Plan plan) {
        return office(plan, "Lighthouse Realty");
    }

    Office office(Plan plan, String name) {
        var owner = visitor();
        var email = freshAddress();
        var id = AccountId.parse(owner.signsUp(email, name).is(201).textAt("account.id"))
                .orElseThrow();
        accounts.changePlan(id, plan);
        return new Office(owner, email, id);
    }

    static Reply invite(Visitor inviter, String email, String role) {
        return inviter.post("/api/v1/invitations", invitation(email, role));
    }

    static String invitation(String email, String role) {
        return "{\"email\": \"%s\", \"role\": \"%s\"}".formatted(email, role);
    }

    static Reply accept(Visitor newcomer, String link) {
        return newcomer.post(
                "/auth/invitations/" + link, "{\"name\": \"New Colleague\", \"password\": \"%s\"}".formatted(PASSWORD));
    }

    static Reply giveRole(Visitor caller, String member, String role) {
        return caller.patch("/api/v1/members/" + member, "{\"role\": \"%s\"}".formatted(role));
    }

    static Reply remove(Visitor caller, String member) {
        return caller.delete("/api/v1/members/" + member);
    }

    static int seatsUsed(Visitor visitor) {
        return Integer.parseInt(visitor.get("/api/v1/me").is(200).textAt("account.seats.used"));
    }

    static List<String> ids(Reply list) {
        return list.is(200).listAt("data").stream()
                .map(row -> String.valueOf(((Map<?, ?>) row).get("id")))
                .toList();
    }

    /** The link of the newest mail, once that is another one than before. */
    String linkAfter(String former, String kind, String email) {
        await(() -> !mailedLink(kind, email).equals(former));
        return mailedLink(kind, email);
    }

    void awaitMails(int count, String email) {
        await(() -> mailsTo(email) >= count);
    }

    static void await(Callable<Boolean> condition) {
        var deadline = Instant.now().plus(Duration.ofSeconds(10));
        try {
            while (!condition.call()) {
                assertThat(Instant.now()).as("in time").isBefore(deadline);
                pause();
            }
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    static <T> List<T> atOnce(Callable<T> one, Callable<T> other) {
        return atOnce(List.of(one, other));
    }

    /** All at the same moment, each in a thread of its own. */
    static <T> List<T> atOnce(List<Callable<T>> deeds) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(deeds).stream().map(TeamWebTest::result).toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
