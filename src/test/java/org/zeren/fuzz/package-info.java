/**
 * Throws damaged documents at the reader: whatever comes in, out comes a record or one
 * clear refusal, soon.
 */
package org.zeren.fuzz;
