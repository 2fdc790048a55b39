/**
 * Reads what a measure commits to: numbers and dates in its text (文中目标), the indicator
 * that each is, and the rows of the plan's table that the text names.
 */
@NullMarked
package org.zeren.extract.target;

import org.jspecify.annotations.NullMarked;
