package com.listwright.billing;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * How the inbox is read.
 *
 * @param atOnce accounts read at Stripe at once on a node
 * @param rush events a second from which on it is one alone
 * @param turn how long who deals with an event or an account has it alone; longer than that ever takes
 */
@ConfigurationProperties("listwright.inbox")
record InboxSettings(int atOnce, int rush, Duration turn) {}
