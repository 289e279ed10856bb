package com.listwright.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Prices prices = Prices.standard();

    @Test
    void everyRowSaysWhereItIsFrom() {
        assertThat(prices.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.id()).isEqualTo(row.kind().word() + "/" + row.model() + "@" + row.from());
            assertThat(row.source()).isNotBlank();
            assertThat(row.confidence()).isIn("high", "medium");
            assertThat(row.input()).isPositive();
            assertThat(row.output()).isGreaterThan(row.input());
            assertThat(row.cachedInput()).isLessThanOrEqualTo(row.input());
        });
        assertThat(prices.rows().stream().map(Price::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-08, ",
        "2026-07-09, openai/gpt-5.6-luna@2026-07-09",
        "2026-07-29, openai/gpt-5.6-luna@2026-07-09",
        "2026-07-30, openai/gpt-5.6-luna@2026-07-30"
    })
    void aDayHasItsOwnPrice(LocalDate day, String row) {
        assertThat(prices.of(Kind.OPENAI, "gpt-5.6-luna", day).map(Price::id).orElse(null))
                .isEqualTo(row);
    }

    @Test
    void anUnknownModelHasNoPrice() {
        assertThat(prices.of(Kind.OPENAI, "gpt-9", TODAY)).isEmpty();
        assertThat(prices.of(Kind.OLLAMA, "gpt-5.6-luna", TODAY)).isEmpty();
        assertThat(prices.of(Kind.OPENAI, "gpt-5.6-luna-mega", TODAY)).isEmpty();
    }

    @Test
    void aDatedEditionCostsWhatItsModelCosts() {
        assertThat(prices.of(Kind.OPENAI, "gpt-5.4-mini-2026-03-17", TODAY)
                        .orElseThrow()
                        .model())
                .isEqualTo("gpt-5.4-mini");
        assertThat(prices.of(Kind.ANTHROPIC, "claude-haiku-4-5-20251001", TODAY))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "1000000, 0, 0, 0, 200000",
        "1000000, 1000000, 0, 0, 20000",
        "0, 0, 0, 1000000, 1200000",
        "1000000, 0, 1000000, 0, 250000",
        "3, 0, 0, 0, 1",
        "2, 0, 0, 0, 0"
    })
    void tokensBecomeMicroDollars(long input, long cached, long written, long output, long microUsd) {
        var price = prices.of(Kind.OPENAI, "gpt-5.6-luna", TODAY).orElseThrow();
        assertThat(price.of(input, cached, written, output).microUsd()).isEqualTo(microUsd);
    }
}
