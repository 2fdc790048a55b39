/**
 * Finds what a plan names: waters, monitoring sections, companies, parks, cited documents
 * and projects. Names are found by their endings and the words around them, over the
 * whole document first, then by passage.
 */
@NullMarked
package org.zeren.extract.entity;

import org.jspecify.annotations.NullMarked;
