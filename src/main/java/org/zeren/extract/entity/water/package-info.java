/**
 * Waters (河湖) and the monitoring cross-sections on them (断面).
 */
@NullMarked
package org.zeren.extract.entity.water;

import org.jspecify.annotations.NullMarked;
