/**
 * Takes a source apart into lines of ordinary characters, without markup; each character
 * keeps its place.
 */
@NullMarked
package org.zeren.document.line;

import org.jspecify.annotations.NullMarked;
