/**
 * What operators see of the API: whether it can answer, which operations were slow, and,
 * where a collector is named, traces and metrics.
 */
@NullMarked
package org.zeren.api.observe;

import org.jspecify.annotations.NullMarked;
