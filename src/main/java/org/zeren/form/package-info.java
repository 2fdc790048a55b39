/**
 * The form of progress that came back filled in: from its cells to reports in the ledger,
 * all of them or none, and from what is wrong to the cell where it is.
 */
@NullMarked
package org.zeren.form;

import org.jspecify.annotations.NullMarked;
