/**
 * Joins the lines that a line or page break parted.
 */
@NullMarked
package org.zeren.document.paragraph;

import org.jspecify.annotations.NullMarked;
