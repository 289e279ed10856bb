package com.listwright.gate;

/** An edit that does away with a finding: put this text where the finding's passage stands from start to end. */
public record Fix(int start, int end, String text) {}
