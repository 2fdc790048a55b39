/**
 * Documents cited in 《》 (政策法规), with their numbers.
 */
@NullMarked
package org.zeren.extract.entity.policy;

import org.jspecify.annotations.NullMarked;
