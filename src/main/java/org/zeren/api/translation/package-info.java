/**
 * Translates a root field of an operation, with all that is selected under it, to one
 * Cypher statement. The statement's text follows from the operation's shape alone; every
 * value is a parameter.
 */
@NullMarked
package org.zeren.api.translation;

import org.jspecify.annotations.NullMarked;
