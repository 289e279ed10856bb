package com.listwright.mail;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.email.javamail.sender.SessionProvider;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Properties;

/** The connection's settings: short waits, TLS where the server offers it, and always with a password. */
@Singleton
@Primary
@Requires(property = "smtp.url")
final class SmtpSession implements SessionProvider {
    private final Session session;

    SmtpSession(SmtpSettings settings) {
        var server = settings.server();
        var protocol = server.getScheme();
        var user = server.getUserInfo();
        var properties = new Properties();
        properties.put("mail.transport.protocol", protocol);
        properties.put("mail." + protocol + ".host", server.getHost());
        properties.put("mail." + protocol + ".port", String.valueOf(port(server.getPort(), protocol)));
        properties.put("mail." + protocol + ".connectiontimeout", "5000");
        properties.put("mail." + protocol + ".timeout", "10000");
        properties.put("mail." + protocol + ".writetimeout", "10000");
        properties.put("mail." + protocol + ".starttls.enable", "true");
        properties.put(
                "mail." + protocol + ".starttls.required", String.valueOf(user != null && protocol.equals("smtp")));
        properties.put("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.put("mail." + protocol + ".auth", String.valueOf(user != null));
        session = user == null ? Session.getInstance(properties) : Session.getInstance(properties, login(user));
    }

    private static int port(int given, String protocol) {
        if (given > 0) {
            return given;
        }
        return protocol.equals("smtps") ? 465 : 587;
    }

    private static Authenticator login(String user) {
        var colon = user.indexOf(':');
        var login = colon < 0
                ? new PasswordAuthentication(user, "")
                : new PasswordAuthentication(user.substring(0, colon), user.substring(colon + 1));
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return login;
            }
        };
    }

    @Override
    public Session session() {
        return session;
    }
}
