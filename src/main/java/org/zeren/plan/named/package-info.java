/**
 * What a plan names beside measures: regions, agencies, waters, monitoring sections,
 * companies, parks, policies. Records that never change, each with the place where it is
 * named first.
 */
@NullMarked
package org.zeren.plan.named;

import org.jspecify.annotations.NullMarked;
