package com.listwright.writing;

import com.listwright.account.Caller;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Reads samples into a style: what can be counted always, and what takes an ear where a model is there. */
@Singleton
class Styles {
    private final Stylist stylist;

    Styles(Stylist stylist) {
        this.stylist = stylist;
    }

    /** May take a few seconds. A test key never asks a model. */
    Style of(Caller caller, List<String> samples) {
        var counted = counted(samples);
        if (caller.isTest()) {
            return counted;
        }
        return stylist.read(caller.account(), samples)
                .map(noticed -> new Style(
                        Stream.concat(counted.statements().stream(), noticed.statements().stream())
                                .toList(),
                        Style.Origin.MODEL,
                        noticed.model()))
                .orElse(counted);
    }

    static Style counted(List<String> samples) {
        return new Style(StyleCard.of(samples), Style.Origin.COUNTED, null);
    }
}
