package com.listwright.guilty.account.signin;

public record Lock(String key) {}
