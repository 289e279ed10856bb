package com.listwright.gate.channel;

import java.time.LocalDate;

/** Who says so, when it was looked up, and how far it can be trusted. */
public record Provenance(String source, LocalDate checkedOn, Confidence confidence, String note) {}
