package com.listwright.guilty.account;

import com.listwright.guilty.account.signin.Lock;
import com.listwright.guilty.account.web.Leaflet;
import io.micronaut.http.HttpStatus;

/** Knows how it is asked, by whom, and through which door. */
public record Gossip(Lock lock, Leaflet leaflet, HttpStatus status) {}
