package com.listwright.partner.web;

import com.listwright.Reply;
import com.listwright.TestClock;
import com.listwright.Visitor;
import com.listwright.WebTest;
import com.listwright.account.Accounts;
import com.listwright.account.Plan;
import com.listwright.platform.AccountId;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** What tests of keys share: an office of its own, and programs that work for it. */
abstract class KeyedWebTest extends WebTest {
    @Inject
    TestClock clock;

    @Inject
    Accounts accounts;

    /** An office with a plan, and its owner signed in. */
    record Office(Visitor owner, String email, AccountId id) {
        Reply makes(String fields) {
            return owner.post("/api/v1/api-keys", "{\"name\": \"Feed\"%s}".formatted(fields));
        }

        Reply live() {
            return makes("").is(201);
        }

        Reply test() {
            return makes(", \"mode\": \"test\"").is(201);
        }
    }

    Office office(Plan plan) {
        var owner = visitor();
        var email = freshAddress();
        var id = AccountId.parse(
                        owner.signsUp(email, "Lighthouse Realty").is(201).textAt("account.id"))
                .orElseThrow();
        accounts.changePlan(id, plan);
        return new Office(owner, email, id);
    }

    /** A program with nothing but the key. */
    Reply asks(String key, String path) {
        return visitor().get(path, "Authorization", "Bearer " + key);
    }

    Reply sends(String key, String method, String path, @Nullable String body) {
        return visitor().send(method, path, body, "Authorization", "Bearer " + key);
    }
}
