/**
 * What a plan commits to: rows of its tables, values in its texts, and how a measure
 * names a row. In go values as printed; records that never change come out.
 */
@NullMarked
package org.zeren.plan.target;

import org.jspecify.annotations.NullMarked;
