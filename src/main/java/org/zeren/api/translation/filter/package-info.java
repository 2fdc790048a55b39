/**
 * Turns the filters of an operation into conditions, or into patterns where the search
 * may begin at what the rows are linked to.
 */
@NullMarked
package org.zeren.api.translation.filter;

import org.jspecify.annotations.NullMarked;
