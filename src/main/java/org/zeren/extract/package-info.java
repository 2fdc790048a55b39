/**
 * Knows the language of plans: responsibility notes, targets, indicator tables, names of
 * agencies, waters, companies. In goes an outline, out comes a
 * {@link org.zeren.plan.PlanRecord} with the passages that prove it.
 */
@NullMarked
package org.zeren.extract;

import org.jspecify.annotations.NullMarked;
