package com.listwright.billing;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * How the inbox is read.
 *
 * @param atOnce accounts read at Stripe at once on a node
 * @param rush events a second from which on it is one alone
 */
@ConfigurationProperties("listwright.inbox")
record InboxSettings(int atOnce, int rush) {}
