/**
 * From bytes to characters: encodings.
 */
@NullMarked
package org.zeren.document.character;

import org.jspecify.annotations.NullMarked;
