/**
 * Accounts for the whole document: what looks like a task, a duty, a table or a deadline
 * and is not in the record stands on the review list (待核), with its line and the reason.
 */
@NullMarked
package org.zeren.extract.review;

import org.jspecify.annotations.NullMarked;
