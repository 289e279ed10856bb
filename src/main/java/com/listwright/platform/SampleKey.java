package com.listwright.platform;

/** A key of the API that everybody knows, with which a newcomer can call it at once. */
public record SampleKey(String text) {}
