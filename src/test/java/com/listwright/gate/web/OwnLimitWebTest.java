package com.listwright.gate.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.Visitor;
import com.listwright.WebTest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An office that knows its board better than what is published. */
class OwnLimitWebTest extends WebTest {
    private static final String LIMIT = "/api/v1/mls-boards/crmls/limit";
    private static final String TEXT = "A quiet house by the water. ".repeat(8).strip();

    private static String limit(int characters) {
        return "{\"characters\": %d, \"reason\": \"Told by the help desk on 3 May\"}".formatted(characters);
    }

    private static String check(String rest) {
        return "{\"text\": \"%s\", \"mls\": \"crmls\"%s}".formatted(TEXT, rest);
    }

    private Visitor officeOfItsOwn() {
        var owner = visitor();
        owner.signsUp(freshAddress(), "Limit Office").is(201);
        return owner;
    }

    private static @Nullable Object own(Reply boards) {
        for (var board : boards.listAt("data")) {
            if (board instanceof Map<?, ?> it && "crmls".equals(it.get("id"))) {
                return it.get("ownLimit");
            }
        }
        throw new AssertionError("no such board");
    }

    @Test
    void nobodySetsOneAndNobodySeesAnothers() {
        visitor().send("PUT", LIMIT, limit(120)).isProblem(401, "unauthenticated");
        visitor().delete(LIMIT).isProblem(401, "unauthenticated");
        var owner = officeOfItsOwn();
        owner.send("PUT", LIMIT, limit(120)).is(200);
        var neighbour = officeOfItsOwn();
        assertThat(own(neighbour.get("/api/v1/mls-boards").is(200))).isNull();
        assertThat(own(visitor().get("/api/v1/mls-boards").is(200))).isNull();
        neighbour.delete(LIMIT).is(204);
        assertThat(own(owner.get("/api/v1/mls-boards").is(200))).isNotNull();
        assertThat(verdictAndLimit(neighbour, "")).isEqualTo("pass within 1500");
    }

    @Test
    void anAgentDoesNotDecideIt() {
        var ana = signedIn(ANA);
        ana.send("PUT", LIMIT, limit(120)).isProblem(403, "role-not-allowed");
        ana.delete(LIMIT).isProblem(403, "role-not-allowed");
    }

    @Test
    void whatCannotBeIsRefusedByItsField() {
        var owner = officeOfItsOwn();
        owner.send("PUT", LIMIT, "{\"characters\": 99, \"reason\": \" \"}").isProblem(422, "invalid-value");
        owner.send("PUT", LIMIT, limit(20_001)).isProblem(422, "invalid-value");
        owner.send("PUT", LIMIT, "{\"characters\": \"many\", \"reason\": \"x\"}")
                .isProblem(400, "invalid-body");
        owner.send("PUT", "/api/v1/mls-boards/nowhere/limit", limit(500)).isProblem(404, "not-found");
        owner.delete("/api/v1/mls-boards/nowhere/limit").isProblem(404, "not-found");
        assertThat(own(owner.get("/api/v1/mls-boards").is(200))).isNull();
    }

    @Test
    void itCountsInChecksUntilItIsTakenBack() {
        var owner = officeOfItsOwn();
        assertThat(verdictAndLimit(owner, "")).isEqualTo("pass within 1500");
        var board = owner.send("PUT", LIMIT, limit(120)).is(200);
        assertThat(board.at("ownLimit.characters")).isEqualTo(120);
        assertThat(board.at("ownLimit.setBy")).isEqualTo(memberId(owner));
        assertThat(verdictAndLimit(owner, "")).isEqualTo("block within 120");
        assertThat(owner.post("/api/v1/checks", check("")).text()).contains("That is your office's own limit.");
        assertThat(verdictAndLimit(owner, ", \"channel\": \"website\"")).isEqualTo("pass within null");
        owner.send("PUT", LIMIT, limit(400)).is(200);
        assertThat(verdictAndLimit(owner, "")).isEqualTo("pass within 400");
        owner.delete(LIMIT).is(204);
        owner.delete(LIMIT).is(204);
        assertThat(verdictAndLimit(owner, "")).isEqualTo("pass within 1500");
    }

    private static String verdictAndLimit(Visitor visitor, String rest) {
        var report = visitor.post("/api/v1/checks", check(rest)).is(200);
        return report.at("verdict") + " within " + report.at("counts.limit");
    }
}
