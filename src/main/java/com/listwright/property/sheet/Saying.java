package com.listwright.property.sheet;

import java.util.List;

/** A way of stating something: "{w:BedroomsTotal} (bed|bedroom)", and what it states besides what fills its gaps. */
record Saying(Node start, List<Said> states, boolean notInName) {}
