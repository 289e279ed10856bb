package com.listwright.account.web;

import com.listwright.account.Caller;
import com.listwright.account.SessionId;
import com.listwright.account.signin.Session;
import com.listwright.account.signin.Sessions;
import com.listwright.platform.web.CommonProblem;
import com.listwright.platform.web.Page;
import com.listwright.platform.web.Paging;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refuses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where the signed-in member is signed in. */
@Controller("/api/v1/sessions")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "You")
class SessionController {
    private final Sessions sessions;

    SessionController(Sessions sessions) {
        this.sessions = sessions;
    }

    @Serdeable
    @Schema(name = "Session")
    record SessionView(
            String id,
            @Nullable String device,
            @Nullable String address,
            Instant createdAt,
            Instant lastSeenAt,
            boolean current) {
        static SessionView of(Session session, Caller caller) {
            return new SessionView(
                    session.id().toString(),
                    session.device(),
                    session.address(),
                    session.createdAt(),
                    session.lastSeenAt(),
                    session.id().equals(caller.session()));
        }
    }

    @Get
    @Operation(operationId = "listSessions", summary = "List your sessions")
    Page<SessionView> list(Caller caller, Paging paging) {
        return Page.of(
                sessions.list(caller, paging.after(), paging.oneMore()),
                paging,
                session -> session.id().value(),
                session -> SessionView.of(session, caller));
    }

    @Delete("/{id}")
    @Operation(operationId = "endSession", summary = "End one of your sessions")
    @ApiResponse(responseCode = "204", description = "Ended")
    @Refuses("not-found")
    HttpResponse<?> end(Caller caller, @PathVariable SessionId id, HttpRequest<?> request) {
        return sessions.endOwn(caller, id)
                ? HttpResponse.noContent()
                : Problem.of(CommonProblem.NOT_FOUND).answer(request);
    }
}
