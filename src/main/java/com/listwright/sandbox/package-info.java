/**
 * What a laptop has instead of the outside world: its own PostgreSQL, a mailbox page, people and homes to try with, and
 * in time the rest.
 *
 * <p>Uses the doors of what it fills; nobody uses it. Absent in production mode: none of its beans exist there.
 */
@Configuration
@Requires(property = "listwright.mode", notEquals = "production")
@NullMarked
package com.listwright.sandbox;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
