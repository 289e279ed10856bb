package com.listwright;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Every statement that the program sends to its database; what its job queue polls is left out. */
@Singleton
@Requires(property = "test.statements")
public final class Statements implements BeanCreatedEventListener<DataSource>, Ordered {
    private final ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();

    /** Before the one that makes it join transactions. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return overheard(DataSource.class, event.getBean());
    }

    /** What was sent while this was done. */
    public List<String> during(Runnable deed) {
        heard.clear();
        deed.run();
        return List.copyOf(heard);
    }

    private <T> T overheard(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (self, call, given) -> {
                    note(given);
                    try {
                        return wrap(call.invoke(real, given));
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }

    private void note(@Nullable Object @Nullable [] given) {
        if (given != null && given.length > 0 && given[0] instanceof String sql && isWorthIt(sql)) {
            heard.add(sql);
        }
    }

    private static boolean isWorthIt(String sql) {
        return sql.matches("(?s)\\s*(SELECT|INSERT|UPDATE|DELETE|WITH|SET) .*") && !sql.contains("scheduled_tasks");
    }

    private @Nullable Object wrap(@Nullable Object answer) {
        return switch (answer) {
            case Connection connection -> overheard(Connection.class, connection);
            case Statement statement
            when !(statement instanceof PreparedStatement) -> overheard(Statement.class, statement);
            case null, default -> answer;
        };
    }
}
