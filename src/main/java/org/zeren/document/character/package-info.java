/**
 * From bytes to ordinary characters: encodings, and the forms of a character that look
 * different only.
 */
@NullMarked
package org.zeren.document.character;

import org.jspecify.annotations.NullMarked;
