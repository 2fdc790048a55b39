/**
 * Pieces of a Cypher statement: the names of its variables and parameters, what a row is
 * called in it, the clause that matches rows, and conditions that are true or false.
 */
@NullMarked
package org.zeren.api.translation.clause;

import org.jspecify.annotations.NullMarked;
