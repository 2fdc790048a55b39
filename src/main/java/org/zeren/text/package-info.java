/**
 * How Chinese text is written, in no matter what it speaks about: numbers in every
 * script, five-year periods, forms of characters, signs of levels of regions. Every room
 * asks here.
 */
@NullMarked
package org.zeren.text;

import org.jspecify.annotations.NullMarked;
