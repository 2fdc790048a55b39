/**
 * Values of the API that a function computes from what a statement read: verdicts,
 * progress, comparisons. In go maps and lists as read; maps by the schema's names come
 * out.
 */
@NullMarked
package org.zeren.api.compute;

import org.jspecify.annotations.NullMarked;
