package com.listwright.partner.mcp.web;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.platform.web.BearerToken;
import com.listwright.platform.web.CommonProblem;
import com.listwright.platform.web.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;

/** Where assistants come in, each with a key. */
@Controller("/mcp")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Hidden
class McpController {
    private static final String UNREADABLE = """
        {"jsonrpc": "2.0", "id": null, "error": {"code": -32700, "message": "This is no message of JSON-RPC 2.0."}}
        """;

    private final McpDesk desk;

    McpController(McpDesk desk) {
        this.desk = desk;
    }

    @Post(consumes = MediaType.APPLICATION_JSON, produces = MediaType.APPLICATION_JSON)
    @Needs
    HttpResponse<?> hear(Caller caller, @Body String message, HttpRequest<?> request) {
        if (caller.key().isEmpty()) {
            return Problem.of(CommonProblem.UNAUTHENTICATED)
                    .saying("Assistants come in with a key: Authorization: Bearer lw_...")
                    .answer(request);
        }
        // A list of messages is not in the protocol any more.
        if (!message.stripLeading().startsWith("{")) {
            return HttpResponse.badRequest(UNREADABLE);
        }
        try {
            return desk.answer(message, "Bearer " + BearerToken.of(request).orElseThrow())
                    .<HttpResponse<?>>map(HttpResponse::ok)
                    .orElseGet(HttpResponse::accepted);
        } catch (IllegalArgumentException | IOException unreadable) {
            return HttpResponse.badRequest(UNREADABLE);
        }
    }
}
