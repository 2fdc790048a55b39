/**
 * How fast documents are read: from the bytes of a file to its record.
 */
@NullMarked
package org.zeren.benchmark.reading;

import org.jspecify.annotations.NullMarked;
