/**
 * The processes of a benchmark: a database and an API, each in a JVM of its own, so that
 * each has the memory that the run grants it.
 */
@NullMarked
package org.zeren.benchmark.process;

import org.jspecify.annotations.NullMarked;
