package com.listwright.guilty.job;

import com.listwright.guilty.account.Gossip;

/** Looks up instead of down. */
public record Drudge(Gossip gossip) {}
