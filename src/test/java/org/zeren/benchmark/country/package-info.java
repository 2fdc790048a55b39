/**
 * An invented country: plans of every province, prefecture and county with the averages
 * of real plans. The same seed gives the same country on every machine.
 */
@NullMarked
package org.zeren.benchmark.country;

import org.jspecify.annotations.NullMarked;
