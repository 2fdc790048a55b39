/**
 * How far a target has come (评价): from what is promised, what was handed down and what
 * was observed to a verdict with its numbers. Pure functions; the formulas stand in
 * {@code docs/verdicts.md}.
 */
@NullMarked
package org.zeren.verdict;

import org.jspecify.annotations.NullMarked;
