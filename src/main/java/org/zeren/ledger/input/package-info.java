/**
 * What people send to the ledger, as they sent it: rulings, assignments, reports of
 * progress, withdrawals.
 */
@NullMarked
package org.zeren.ledger.input;

import org.jspecify.annotations.NullMarked;
