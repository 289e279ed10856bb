/**
 * Files of homes, read row by row: CSV as MLSs and spreadsheets write it, and RESO JSON. It promises that no file
 * stands in memory whole, that a good row is not lost for a bad one, and that a bad one is told by its line and field.
 */
@NullMarked
package com.listwright.property.intake;

import org.jspecify.annotations.NullMarked;
