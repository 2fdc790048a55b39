/**
 * Runs an operation: one statement a root field, what it reads completed to the answer,
 * and failures told to the client.
 */
@NullMarked
package org.zeren.api.execution;

import org.jspecify.annotations.NullMarked;
