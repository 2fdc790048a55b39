/**
 * The load: what is asked, whom, how often at a time, and how long each answer took.
 */
@NullMarked
package org.zeren.benchmark.load;

import org.jspecify.annotations.NullMarked;
