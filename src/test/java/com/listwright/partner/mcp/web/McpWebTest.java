package com.listwright.partner.mcp.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.listwright.Reply;
import com.listwright.WebTest;
import com.listwright.account.Accounts;
import com.listwright.account.Plan;
import com.listwright.partner.mcp.ToolBook;
import com.listwright.platform.AccountId;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson2.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An assistant with a key, speaking the protocol by its makers' own client. */
class McpWebTest extends WebTest {
    private static final Map<String, Object> HOME =
            Map.of("BedroomsTotal", 3, "BathroomsFull", 2, "City", "Marrow Glen", "StateOrProvince", "OH");

    @Inject
    Accounts accounts;

    @Inject
    ToolBook book;

    private String live = "";
    private String checker = "";

    @BeforeAll
    void makeKeys() {
        var owner = visitor();
        var account = AccountId.parse(owner.signsUp(freshAddress(), "Lighthouse Realty")
                        .is(201)
                        .textAt("account.id"))
                .orElseThrow();
        accounts.changePlan(account, Plan.BROKERAGE);
        live = owner.post("/api/v1/api-keys", "{\"name\": \"Assistant\"}")
                .is(201)
                .textAt("key");
        checker = owner.post("/api/v1/api-keys", "{\"name\": \"Checker\", \"scopes\": [\"checks\"]}")
                .is(201)
                .textAt("key");
    }

    private McpSyncClient assistant(String key) {
        var transport = HttpClientStreamableHttpTransport.builder(
                        server.getURI().toString())
                .endpoint("/mcp")
                .jsonMapper(new JacksonMcpJsonMapper(JsonMapper.builder().build()))
                .addHttpRequestCustomizer(
                        (request, method, uri, body, context) -> request.setHeader("Authorization", "Bearer " + key))
                .build();
        return McpClient.sync(transport)
                .jsonSchemaValidator(new DefaultJsonSchemaValidator())
                .requestTimeout(Duration.ofSeconds(60))
                .build();
    }

    @Test
    void aHomeIsAddedItsKitWrittenAndCounted() {
        try (var assistant = assistant(live)) {
            var hello = assistant.initialize();
            assertThat(hello.serverInfo().name()).isEqualTo("listwright");
            assertThat(assistant.listTools().tools())
                    .extracting(McpSchema.Tool::name)
                    .containsExactlyElementsOf(
                            book.tools().stream().map(tool -> tool.name()).toList());
            var home = does(assistant, "add_home", Map.of("facts", HOME, "label", "The corner house"));
            var kit = does(
                    assistant, "write_kit", Map.of("propertyId", text(home, "id"), "channels", List.of("mls", "sms")));
            assertThat(kit).containsEntry("status", "finished");
            assertThat(does(assistant, "see_kit", Map.of("kitId", text(kit, "id"))))
                    .isEqualTo(kit);
            assertThat(does(assistant, "read_usage", Map.of()).get("pieces"))
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsEntry("used", 2)
                    .containsEntry("held", 0);
            assertThat(text(does(assistant, "find_homes", Map.of("q", "corner house", "limit", 1)), "data"))
                    .contains(text(home, "id"));
            assertThat(does(
                            assistant,
                            "correct_home",
                            Map.of("propertyId", text(home, "id"), "facts", Map.of("BedroomsTotal", 4))))
                    .containsEntry("revision", 2);
            assertThat(text(does(assistant, "see_home", Map.of("propertyId", text(home, "id"))), "facts"))
                    .contains("BedroomsTotal=4");
        }
    }

    @Test
    void aTextIsChecked() {
        try (var assistant = assistant(checker)) {
            assistant.initialize();
            assertThat(does(assistant, "check_text", Map.of("text", "No children, please.", "channel", "mls")))
                    .containsEntry("verdict", "block");
            assertThat(text(does(assistant, "list_channels", Map.of()), "data")).contains("instagram");
            assertThat(text(does(assistant, "list_mls_boards", Map.of("limit", 2)), "data"))
                    .contains("id=");
        }
    }

    @Test
    void aKeyReachesNoFurtherThanItsScopes() {
        try (var assistant = assistant(checker)) {
            assistant.initialize();
            var refused = assistant.callTool(call("read_usage", Map.of()));
            assertThat(refused.isError()).isTrue();
            assertThat(told(refused)).contains("missing-scope", "usage:read");
        }
    }

    @Test
    void aRefusalSaysWhatToDoBetter() {
        try (var assistant = assistant(live)) {
            assistant.initialize();
            assertThat(told(assistant.callTool(call("see_home", Map.of("propertyId", "../../me?x=")))))
                    .contains("not-found");
            assertThat(told(assistant.callTool(call("add_home", Map.of("facts", Map.of("BedroomsTotal", "many"))))))
                    .contains("BedroomsTotal");
            var incomplete = assistant.callTool(call("write_kit", Map.of("channels", List.of("mls"))));
            assertThat(incomplete.isError()).isTrue();
            assertThat(told(incomplete)).contains("propertyId");
            assertThat(told(assistant.callTool(call("check_text", Map.of("text", "A home.", "shout", true)))))
                    .contains("shout");
            assertThatThrownBy(() -> assistant.callTool(call("burn_house", Map.of())))
                    .hasMessageContaining("Unknown tool");
        }
    }

    @Test
    void nobodyComesInWithoutAKey() {
        says(visitor().post("/mcp", PING), 401, "unauthenticated");
        says(signedIn(BEN).post("/mcp", PING), 401, "unauthenticated");
        says(visitor().post("/mcp", PING, "Authorization", "Bearer lw_live_typo"), 401, "key-malformed");
        assertThat(visitor().get("/mcp", "Authorization", "Bearer " + live).status())
                .isEqualTo(405);
    }

    @Test
    void whatIsNoMessageIsRefused() {
        for (var odd :
                List.of("{", "[]", "\"x\"", "{\"jsonrpc\": \"2.0\"}", "{\"jsonrpc\": \"1.0\", \"id\": 1}", "null")) {
            var reply = visitor().post("/mcp", odd, "Authorization", "Bearer " + live);
            assertThat(reply.status()).as(odd).isEqualTo(400);
            assertThat(reply.text()).as(odd).contains("-32700");
        }
        var unknown = visitor().post("/mcp", PING.replace("ping", "pong"), "Authorization", "Bearer " + live);
        assertThat(unknown.text()).contains("-32601");
        assertThat(visitor()
                        .post(
                                "/mcp",
                                "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}",
                                "Authorization",
                                "Bearer " + live)
                        .status())
                .isEqualTo(202);
        assertThat(visitor()
                        .post("/mcp", PING, "Authorization", "Bearer " + live)
                        .status())
                .isEqualTo(200);
    }

    private static final String PING = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}";

    private static void says(Reply reply, int status, String code) {
        reply.isProblem(status, code);
    }

    private static CallToolRequest call(String tool, Map<String, Object> arguments) {
        return CallToolRequest.builder(tool).arguments(arguments).build();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> does(McpSyncClient assistant, String tool, Map<String, Object> arguments) {
        var result = assistant.callTool(call(tool, arguments));
        assertThat(result.isError()).as(() -> tool + ": " + told(result)).isFalse();
        return (Map<String, Object>) Objects.requireNonNull(result.structuredContent());
    }

    private static String told(CallToolResult result) {
        return ((McpSchema.TextContent) result.content().getFirst()).text();
    }

    private static String text(Map<String, Object> answer, String field) {
        return String.valueOf(answer.get(field));
    }
}
