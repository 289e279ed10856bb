package com.listwright.platform;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.logging.Logger;

/** Plain lines on a laptop, one JSON object a line in production. In code, because reading XML slows every start. */
public final class Logs extends ContextAwareBase implements Configurator {
    /** Says in its own way what its exceptions say again; held, or the level would be forgotten. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        DRIVER.setLevel(java.util.logging.Level.OFF);
        var console = new ConsoleAppender<ILoggingEvent>();
        console.setContext(context);
        console.setEncoder(encoder(context));
        console.start();
        var root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(console);
        root.setLevel(Level.WARN);
        context.getLogger("com.listwright").setLevel(Level.INFO);
        // Complains that PostgreSQL is newer than it has heard of.
        context.getLogger("org.flywaydb").setLevel(Level.ERROR);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static Encoder<ILoggingEvent> encoder(LoggerContext context) {
        if ("production".equals(System.getenv("LISTWRIGHT_MODE"))) {
            var json = new JsonEncoder();
            json.setContext(context);
            json.setWithMessage(false);
            json.setWithArguments(false);
            json.setWithFormattedMessage(true);
            json.setWithContext(false);
            json.setWithSequenceNumber(false);
            json.setWithNanoseconds(false);
            json.start();
            return json;
        }
        var plain = new PatternLayoutEncoder();
        plain.setContext(context);
        plain.setPattern("%d{HH:mm:ss} %-5level %logger{0} - %msg%n");
        plain.start();
        return plain;
    }
}
