/**
 * Judges which numbers of a clause are committed to, how they are to be met, and for each
 * of what: at least 12台, from 30% to 35%, 1次 a year.
 */
@NullMarked
package org.zeren.extract.target.amount;

import org.jspecify.annotations.NullMarked;
