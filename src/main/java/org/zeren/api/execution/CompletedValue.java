package org.zeren.api.execution;

/**
 * A root field's whole answer, which needs no more completion.
 *
 * @param answer the answer
 */
record CompletedValue(Object answer) {
}
