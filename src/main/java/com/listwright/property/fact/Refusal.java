package com.listwright.property.fact;

/** A field that could not be read, with a predicate for it: "must be a whole number such as 3, not “three-ish”". */
public record Refusal(String field, String reason) {}
