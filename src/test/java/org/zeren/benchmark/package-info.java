/**
 * Measures the API at the size of a country, against Cypher written by hand.
 */
@NullMarked
package org.zeren.benchmark;

import org.jspecify.annotations.NullMarked;
