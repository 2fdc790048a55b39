package org.zeren.api.answer;

/**
 * A root field's whole answer, which needs no more completion.
 *
 * @param answer the answer
 */
record Made(Object answer) {
}
