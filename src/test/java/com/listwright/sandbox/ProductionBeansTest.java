package com.listwright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.sandbox.stripe.PretendStripe;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Production has nothing of the sandbox, not even asleep. */
class ProductionBeansTest {
    @Test
    void productionHasNoneOfTheSandbox() {
        Map<String, Object> settings = Map.of("listwright.mode", "production", "datasources.default.enabled", "false");
        try (var production = ApplicationContext.run(settings)) {
            assertThat(production.getAllBeanDefinitions())
                    .extracting(bean -> bean.getBeanType().getName())
                    .anyMatch(name -> name.startsWith("com.listwright.billing"))
                    .noneMatch(name -> name.startsWith("com.listwright.sandbox"));
            assertThat(production.findBean(PretendStripe.class)).isEmpty();
            assertThat(production.findBean(MovableClock.class)).isEmpty();
        }
    }
}
