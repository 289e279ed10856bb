package com.listwright.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.listwright.platform.CannotStart;
import io.micronaut.context.ApplicationContext;
import io.micronaut.email.EmailException;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real mail server in this process. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmtpMailerTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeAll
    void start() {
        server.start();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @AfterEach
    void empty() throws Exception {
        server.purgeEmailFromAllMailboxes();
    }

    @Test
    void aMailArrivesAsItWasWritten() throws MessagingException, IOException {
        send(url(""), new Mail("ana@harbor.example", "Your invitation", "Hello Ana,\n\nhttp://localhost/invite/x\n"));
        var mail = received();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("ana@harbor.example");
        assertThat(mail.getFrom())
                .extracting(Object::toString)
                .containsExactly("Listwright <hello@listwright.example>");
        assertThat(mail.getSubject()).isEqualTo("Your invitation");
        assertThat(text(mail).replace("\r\n", "\n")).isEqualTo("Hello Ana,\n\nhttp://localhost/invite/x\n");
    }

    @Test
    void anyScriptArrivesWhole() throws MessagingException, IOException {
        var text = "Zoë O'Hara-Nuñez 李 lädt Sie ein 🏠";
        send(url(""), new Mail("ana@harbor.example", text, text + "\n"));
        assertThat(received().getSubject()).isEqualTo(text);
        assertThat(text(received()).strip()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: b@evil.example", "a\nb", "a\rb", "a\u0085b", "a\u0000b"})
    void aLineBreakNeverReachesAHeader(String line) {
        assertThatThrownBy(() -> new Mail("ana@harbor.example", line, "text"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mail(line, "subject", "text")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPasswordIsNeverSentInTheClear() {
        // This server offers no TLS.
        var mail = new Mail("ana@harbor.example", "subject", "text");
        assertThatThrownBy(() -> send(url("ben:secret@"), mail)).isInstanceOf(EmailException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void onlyTheRightPasswordOpensTheMailServer() throws MessagingException {
        server.setUser("ben@harbor.example", "ben", "p:ss/word");
        connect("ben:p%3Ass%2Fword@");
        assertThatThrownBy(() -> connect("ben:wrong@")).isInstanceOf(AuthenticationFailedException.class);
    }

    /** As the program would, but without TLS, which this server does not offer. */
    private void connect(String user) throws MessagingException {
        var session = new SmtpSession(new SmtpSettings(url(user))).session();
        session.getProperties().put("mail.smtp.starttls.required", "false");
        try (var transport = session.getTransport()) {
            transport.connect();
            assertThat(transport.isConnected()).isTrue();
        }
    }

    @Test
    void aServerThatIsAwayIsAFailure() {
        var mail = new Mail("ana@harbor.example", "subject", "text");
        assertThatThrownBy(() -> send("smtp://127.0.0.1:1", mail)).isInstanceOf(EmailException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.example",
                "http://mail.example",
                "smtp:",
                "smtp://",
                "smtp://a b",
                "smtp://user:pass word@host"
            })
    void whatIsNoMailServersAddressIsRefusedInASentence(String url) {
        assertThatThrownBy(() -> new SmtpSettings(url))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("SMTP_URL")
                .hasMessageNotContaining("pass word");
    }

    @Test
    void thePasswordOfTheMailServerIsNotShown() {
        assertThat(new SmtpSettings("smtp://ben:secret@mail.example").toString())
                .doesNotContain("secret");
        assertThatCode(() -> new SmtpSession(new SmtpSettings("smtps://ben@mail.example")))
                .doesNotThrowAnyException();
    }

    private String url(String user) {
        return "smtp://" + user + "127.0.0.1:" + server.getSmtp().getPort();
    }

    /** Of the one part that there is. */
    private static String text(MimeMessage mail) throws MessagingException, IOException {
        assertThat(mail.getContent()).isInstanceOf(MimeMultipart.class);
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(1);
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        return parts.getBodyPart(0).getContent().toString();
    }

    private MimeMessage received() {
        assertThat(server.waitForIncomingEmail(1)).isTrue();
        return server.getReceivedMessages()[0];
    }

    /** Of all the program only what it needs to send mail. */
    private static void send(String url, Mail mail) {
        Map<String, Object> settings = Map.of(
                "listwright.mode", "production",
                "datasources.default.enabled", "false",
                "listwright.mail.from", "Listwright <hello@listwright.example>",
                "smtp.url", url);
        try (var context = ApplicationContext.run(settings)) {
            context.getBean(Mailer.class).send(mail);
        }
    }
}
