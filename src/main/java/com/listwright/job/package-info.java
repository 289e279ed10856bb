/**
 * Durable work behind the scenes: what is enqueued inside a transaction runs after its commit, at least once, on some
 * node, and is tried again with growing pauses when it fails. db-scheduler does the work; features hand in their
 * {@link com.listwright.job.Job}s as beans.
 */
@NullMarked
package com.listwright.job;

import org.jspecify.annotations.NullMarked;
