package com.listwright.platform;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;

/** Does what makes sense only once the open transaction holds; at once, where none is open. */
@Singleton
public class AfterCommit {
    private final TransactionOperations<Connection> transactions;

    AfterCommit(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    public void run(Runnable deed) {
        transactions
                .findTransactionStatus()
                .ifPresentOrElse(
                        transaction -> transaction.registerSynchronization(new TransactionSynchronization() {
                            @Override
                            public void afterCommit() {
                                deed.run();
                            }
                        }),
                        deed);
    }
}
