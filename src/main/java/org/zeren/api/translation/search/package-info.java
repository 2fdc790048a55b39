/**
 * Turns a search for words into a query of the full-text index, and says of each hit by
 * which of its names it was found.
 */
@NullMarked
package org.zeren.api.translation.search;

import org.jspecify.annotations.NullMarked;
