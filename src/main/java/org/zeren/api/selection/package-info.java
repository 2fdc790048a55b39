/**
 * What an operation asks for, apart from the values of its variables: operations of one
 * shape are prepared once.
 */
@NullMarked
package org.zeren.api.selection;

import org.jspecify.annotations.NullMarked;
