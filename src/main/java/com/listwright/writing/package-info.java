/**
 * Kits of pieces about a home, and how one is written: brief, draft, gates, saved piece, settled. Built on property,
 * gate, metering, llm and job. It promises that an order is all there or not at all, that a piece is written to its end
 * whatever dies meanwhile and never twice, that nothing is open in the database while somebody thinks, and that only
 * what was delivered is counted. Voices, versions and what became stale live here too.
 */
@NullMarked
package com.listwright.writing;

import org.jspecify.annotations.NullMarked;
