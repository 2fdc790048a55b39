/**
 * Compares what Zeren reads with what a careful reader wrote down. The readers' notes
 * stand in {@code src/test/resources/readers} (the five plans) and
 * {@code src/test/resources/habits} (invented plans of other habits).
 */
@NullMarked
package org.zeren.agreement;

import org.jspecify.annotations.NullMarked;
