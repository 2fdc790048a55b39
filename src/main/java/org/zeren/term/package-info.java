/**
 * What indicators, lines of work and units of measurement are called, whichever plan says
 * it: plans are read by these terms, and the graph is searched and compared by them.
 */
@NullMarked
package org.zeren.term;

import org.jspecify.annotations.NullMarked;
