package com.listwright.writing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.Visitor;
import com.listwright.WebTest;
import com.listwright.account.Accounts;
import com.listwright.account.Plan;
import com.listwright.platform.AccountId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** What tests of kits share: offices with a home, and some looks at their usage. */
abstract class WritingWebTest extends WebTest {
    static final String FACTS = """
        {"PropertyType": "Residential", "UnparsedAddress": "418 Quillfeather Lane, Marrow Glen, OH 00001",
         "City": "Marrow Glen", "StateOrProvince": "OH", "ListPrice": 389000, "BedroomsTotal": 3, "BathroomsFull": 2,
         "LivingArea": 1642, "Flooring": ["Hardwood", "Tile"], "OwnerName": "Nobody Elses Business"}
        """;

    @Inject
    Accounts accounts;

    record Office(Visitor owner, AccountId id, String home) {
        Reply order(String body, String... headers) {
            return owner.post("/api/v1/properties/" + home + "/kits", body, headers);
        }

        Reply written(String... channels) {
            return order(wish(channels), "Prefer", "wait=20").is(200);
        }

        int remaining() {
            return Integer.parseInt(owner.get("/api/v1/usage").is(200).textAt("pieces.remaining"));
        }

        int used() {
            return Integer.parseInt(owner.get("/api/v1/usage").is(200).textAt("pieces.used"));
        }

        int held() {
            return Integer.parseInt(owner.get("/api/v1/usage").is(200).textAt("pieces.held"));
        }
    }

    Office office(Plan plan) {
        var owner = visitor();
        var id = AccountId.parse(owner.signsUp(freshAddress(), "Lighthouse Realty")
                        .is(201)
                        .textAt("account.id"))
                .orElseThrow();
        accounts.changePlan(id, plan);
        return new Office(owner, id, home(owner));
    }

    static String home(Visitor owner) {
        return owner.post("/api/v1/properties", "{\"facts\": " + FACTS + "}")
                .is(201)
                .textAt("id");
    }

    static String wish(String... channels) {
        return "{\"channels\": [\"" + String.join("\", \"", channels) + "\"]}";
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
}
