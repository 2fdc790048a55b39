/**
 * The words by which notes print roles: labels before agencies, verbs behind them, and
 * what gives a note to other measures than its own.
 */
@NullMarked
package org.zeren.extract.duty.role;

import org.jspecify.annotations.NullMarked;
