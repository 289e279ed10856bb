package com.listwright.writing;

import com.listwright.metering.Cost;
import com.listwright.writing.Writer.Hand;

/** A draft with its judgement, whose hand it is in and what it took. */
record Copy(Draft draft, Judged judged, Hand hand, Cost cost) {}
