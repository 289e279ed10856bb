package com.listwright.partner.mcp.web;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.listwright.partner.mcp.Tool;
import com.listwright.partner.mcp.ToolBook;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson2.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The protocol's own server, between a message that came in and the one that goes out. */
@Singleton
class McpDesk implements McpStatelessServerTransport {
    private static final String KEY = "authorization";
    private static final TypeRef<Map<String, Object>> OBJECT = new TypeRef<>() {};
    private static final String INSTRUCTIONS =
            "Listwright writes and checks the words homes are sold with in the US. Give it only facts that the user"
                    + " stated; what the facts do not say is not written. Findings with severity block must be put"
                    + " right before a text is published.";

    private final McpJsonMapper mapper =
            new JacksonMcpJsonMapper(JsonMapper.builder().build());
    private final OwnApi api;
    private @Nullable McpStatelessServerHandler handler;

    McpDesk(ToolBook book, OwnApi api) {
        this.api = api;
        McpServer.sync(this)
                .serverInfo("listwright", "1")
                .instructions(INSTRUCTIONS)
                .jsonMapper(mapper)
                .jsonSchemaValidator(new DefaultJsonSchemaValidator())
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .tools(book.tools().stream().map(this::specification).toList())
                .build();
    }

    /** Empty where the sender waits for no answer. */
    Optional<String> answer(String body, String authorization) throws IOException {
        var context = McpTransportContext.create(Map.of(KEY, authorization));
        return switch (message(body)) {
            case JSONRPCRequest request -> Optional.of(mapper.writeValueAsString(answer(context, request)));
            case JSONRPCNotification notification -> {
                handler().handleNotification(context, notification).block();
                yield Optional.empty();
            }
            // Nothing was asked from here, so an answer is nobody's.
            default -> Optional.empty();
        };
    }

    private JSONRPCMessage message(String body) throws IOException {
        return McpSchema.deserializeJsonRpcMessage(mapper, body);
    }

    private JSONRPCResponse answer(McpTransportContext context, JSONRPCRequest request) {
        return Objects.requireNonNull(handler()
                .handleRequest(context, request)
                .contextWrite(it -> it.put(McpTransportContext.KEY, context))
                .block());
    }

    private SyncToolSpecification specification(Tool tool) {
        var described = McpSchema.Tool.builder(tool.name(), tool.input())
                .title(tool.title())
                .description(tool.description())
                .annotations(McpSchema.ToolAnnotations.builder()
                        .readOnlyHint(!tool.changes())
                        .destructiveHint(false)
                        .openWorldHint(false)
                        .build())
                .build();
        return SyncToolSpecification.builder()
                .tool(described)
                .callHandler((context, request) -> result(tool, request, context))
                .build();
    }

    /** A refusal is told to the assistant in the API's words, so that it can do better or tell its user. */
    private CallToolResult result(Tool tool, CallToolRequest request, McpTransportContext context) {
        var arguments = Optional.ofNullable(request.arguments()).orElseGet(Map::of);
        try {
            var reply = api.answer(tool, tool.with(arguments), (String) Objects.requireNonNull(context.get(KEY)));
            return CallToolResult.builder()
                    .addTextContent(reply.body())
                    .structuredContent(mapper.readValue(reply.body(), OBJECT))
                    .isError(reply.statusCode() >= 400)
                    .build();
        } catch (IOException away) {
            return CallToolResult.builder()
                    .addTextContent("Listwright did not answer in time. Try it again in a moment.")
                    .isError(true)
                    .build();
        }
    }

    private McpStatelessServerHandler handler() {
        return Objects.requireNonNull(handler);
    }

    @Override
    public void setMcpHandler(McpStatelessServerHandler handler) {
        this.handler = handler;
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }
}
