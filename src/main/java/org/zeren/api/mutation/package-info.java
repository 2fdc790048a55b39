/**
 * What clients may change: the fields of {@code Mutation}, each from its input to the
 * ledger, and from what became of it to the ids of what is answered.
 */
@NullMarked
package org.zeren.api.mutation;

import org.jspecify.annotations.NullMarked;
