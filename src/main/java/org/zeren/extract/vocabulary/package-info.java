/**
 * The language of plans as data: reads the vocabulary files under {@code vocabulary/} and
 * finds their words in a text.
 */
@NullMarked
package org.zeren.extract.vocabulary;

import org.jspecify.annotations.NullMarked;
