package com.listwright.property;

import com.listwright.property.fact.FactReader;
import com.listwright.property.fact.Normaliser;
import com.listwright.property.fact.Questions;
import com.listwright.property.fact.Vocabulary;
import com.listwright.property.intake.CsvReader;
import com.listwright.property.intake.ResoReader;
import com.listwright.property.sheet.CellReader;
import com.listwright.property.sheet.SheetReader;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The readers of facts, made once: all of them share one vocabulary. */
@Factory
class Readers {
    private final Vocabulary vocabulary = Vocabulary.standard();
    private final Normaliser normaliser = new Normaliser(vocabulary);

    @Singleton
    Vocabulary vocabulary() {
        return vocabulary;
    }

    @Singleton
    FactReader factReader() {
        return new FactReader(vocabulary, normaliser);
    }

    @Singleton
    Questions questions(Clock clock) {
        return new Questions(clock);
    }

    @Singleton
    SheetReader sheetReader() {
        return new SheetReader(vocabulary, normaliser);
    }

    @Singleton
    CsvReader csvReader() {
        return new CsvReader(vocabulary, new CellReader(vocabulary, normaliser));
    }

    @Singleton
    ResoReader resoReader(FactReader facts) {
        return new ResoReader(facts);
    }
}
