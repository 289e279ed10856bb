package com.listwright.property.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.property.fact.Normaliser;
import com.listwright.property.fact.Reading;
import com.listwright.property.fact.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EvidenceTest {
    private final Vocabulary vocabulary = Vocabulary.standard();
    private final Normaliser normaliser = new Normaliser(vocabulary);

    @ParameterizedTest(name = "{0} {1} in “{2}”: {3}")
    @CsvFileSource(resources = "/property/reader/evidence.txt", delimiter = '|', numLinesToSkip = 1)
    void aValueCountsOnlyIfItStandsInTheWords(String name, String value, String quote, boolean counts) {
        var field = vocabulary.the(name);
        assertThat(normaliser.read(field, value))
                .isInstanceOfSatisfying(
                        Reading.Known.class,
                        known -> assertThat(known.facts().get(field))
                                .satisfies(it -> assertThat(new Evidence(quote).shows(field, it))
                                        .isEqualTo(counts)));
    }
}
