package com.listwright.property.fact;

/** Something to ask the agent about a field, and why; never a refusal. */
public record Question(String field, String why) {}
