/**
 * Completes what a statement read to the answer of a root field: pages are cut, enum
 * values and types named, and what is missing is told at its place.
 */
@NullMarked
package org.zeren.api.completion;

import org.jspecify.annotations.NullMarked;
