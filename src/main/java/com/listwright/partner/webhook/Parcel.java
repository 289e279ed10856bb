package com.listwright.partner.webhook;

import java.util.List;

/** What a courier carries; no secret, when none can be read. */
record Parcel(Stop stop, DeliveryId delivery, EventId event, String url, String payload, List<String> secrets) {
    @Override
    public String toString() {
        return "Parcel[" + delivery + "]";
    }
}
