package com.listwright.guilty.account.web;

public record Leaflet(String text) {}
