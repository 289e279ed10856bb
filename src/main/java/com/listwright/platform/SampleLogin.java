package com.listwright.platform;

/** Somebody whom a newcomer can sign in as. */
public record SampleLogin(String email, String password) {}
