package com.listwright.writing;

import com.listwright.platform.Tenancy;
import com.listwright.property.FactsCorrected;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.type.Argument;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Recall: a text that rests on a fact which is another one now turns stale, together with the correction. */
@Singleton
class StalePieces {
    private final PieceRepository pieces;
    private final WritingJson json;
    private final Tenancy tenancy;
    private final ApplicationEventPublisher<PieceStale> stale;

    StalePieces(
            PieceRepository pieces, WritingJson json, Tenancy tenancy, ApplicationEventPublisher<PieceStale> stale) {
        this.pieces = pieces;
        this.json = json;
        this.tenancy = tenancy;
        this.stale = stale;
    }

    @EventListener
    void recall(FactsCorrected news) {
        var recalled = tenancy.in(
                news.account(), () -> pieces.recall(news.account(), news.property(), json.write(news.fields())));
        recalled.forEach(piece -> stale.publishEvent(new PieceStale(
                news.account(),
                piece.kitId(),
                piece.id(),
                news.property(),
                json.read(piece.facts(), Argument.listOf(String.class)),
                news.revision())));
    }
}
