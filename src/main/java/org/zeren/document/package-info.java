/**
 * A document as others see it: an {@link org.zeren.document.Outline} of blocks, whose
 * every character knows its place in the source. How it is read is for the rooms.
 */
@NullMarked
package org.zeren.document;

import org.jspecify.annotations.NullMarked;
