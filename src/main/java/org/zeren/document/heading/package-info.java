/**
 * Tells which lines are headings where their numbers or marks do not say it alone.
 */
@NullMarked
package org.zeren.document.heading;

import org.jspecify.annotations.NullMarked;
