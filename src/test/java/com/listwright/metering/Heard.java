package com.listwright.metering;

import com.listwright.platform.AccountId;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down the news of metering, for tests to read. */
@Singleton
class Heard {
    private final List<UsageThresholdReached> thresholds = new CopyOnWriteArrayList<>();
    private final List<CostPassedPayment> alarms = new CopyOnWriteArrayList<>();

    @EventListener
    void hear(UsageThresholdReached news) {
        thresholds.add(news);
    }

    @EventListener
    void hear(CostPassedPayment news) {
        alarms.add(news);
    }

    List<UsageThresholdReached> thresholds(AccountId office) {
        return thresholds.stream().filter(news -> news.account().equals(office)).toList();
    }

    List<CostPassedPayment> alarms(AccountId office) {
        return alarms.stream().filter(news -> news.account().equals(office)).toList();
    }
}
