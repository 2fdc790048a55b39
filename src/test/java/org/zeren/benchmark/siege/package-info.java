/**
 * Many clients who ask for as much as they may, others who ask little beside them, and
 * what becomes of the small questions and of the memory.
 */
@NullMarked
package org.zeren.benchmark.siege;

import org.jspecify.annotations.NullMarked;
