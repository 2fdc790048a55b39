/**
 * Which operations are answered, where an operator has said so.
 */
@NullMarked
package org.zeren.api.allow;

import org.jspecify.annotations.NullMarked;
