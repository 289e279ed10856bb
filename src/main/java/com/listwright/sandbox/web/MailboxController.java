package com.listwright.sandbox.web;

import com.listwright.platform.Ids;
import com.listwright.platform.web.Page;
import com.listwright.platform.web.Paging;
import com.listwright.sandbox.KeptMail;
import com.listwright.sandbox.Mailbox;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The mail that a laptop did not send. Everybody may read it: there is nobody else on a laptop. */
@Controller("/sandbox")
@Secured(SecurityRule.IS_ANONYMOUS)
@Requires(beans = Mailbox.class)
@Tag(name = "Laptop")
class MailboxController {
    private final Mailbox mailbox;

    MailboxController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Serdeable
    @Schema(name = "Mail")
    record MailView(String id, String to, String from, String subject, String text, Instant sentAt) {
        static MailView of(KeptMail mail) {
            return new MailView(
                    Ids.text("mail", mail.id()),
                    mail.recipient(),
                    mail.sender(),
                    mail.subject(),
                    mail.bodyText(),
                    mail.sentAt());
        }
    }

    @Get("/mailbox")
    @Operation(
            operationId = "listMailbox",
            summary = "Read the mail that was not sent",
            description = "Only on a laptop without SMTP_URL. Newest first; a browser gets a page instead.")
    Page<MailView> list(@QueryValue @Nullable String to, Paging paging) {
        return Page.of(mailbox.list(to, paging.after(), paging.oneMore()), paging, KeptMail::id, MailView::of);
    }
}
