/**
 * What others ask: a file in, a source out; a source in, an
 * {@link org.zeren.document.Outline} out.
 */
@NullMarked
package org.zeren.document.reading;

import org.jspecify.annotations.NullMarked;
