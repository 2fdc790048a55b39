/**
 * Industrial, logistics and science parks (园区).
 */
@NullMarked
package org.zeren.extract.entity.park;

import org.jspecify.annotations.NullMarked;
