/**
 * What happens around the answering of an operation: limits, errors that say what to do,
 * persisted operations.
 */
@NullMarked
package org.zeren.api.operation;

import org.jspecify.annotations.NullMarked;
