/**
 * The words of the language as data: reads the files under {@code vocabulary/}, with what
 * a user's own folder adds to them, and refuses a file that its reader would
 * misunderstand.
 */
@NullMarked
package org.zeren.vocabulary;

import org.jspecify.annotations.NullMarked;
