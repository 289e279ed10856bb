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
        try (var production = program("production")) {
            assertThat(production.getAllBeanDefinitions())
                    .extracting(bean -> bean.getBeanType().getName())
                    .noneMatch(name -> name.startsWith("com.listwright.sandbox"));
            assertThat(production.findBean(PretendStripe.class)).isEmpty();
        }
    }

    @Test
    void aLaptopHasIt() {
        try (var laptop = program("laptop")) {
            assertThat(laptop.getAllBeanDefinitions())
                    .extracting(bean -> bean.getBeanType().getName())
                    .contains(MovableClock.class.getName(), PretendStripe.class.getName());
        }
    }

    private static ApplicationContext program(String mode) {
        return ApplicationContext.run(Map.of("listwright.mode", mode, "datasources.default.enabled", "false"));
    }
}
