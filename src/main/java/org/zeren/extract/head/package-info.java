/**
 * The head of a plan: title, issuer, number, dates, status, period, and its stable id.
 */
@NullMarked
package org.zeren.extract.head;

import org.jspecify.annotations.NullMarked;
