/**
 * What a plan names, one room a kind; read once over the whole document, then asked for a
 * passage of it.
 */
@NullMarked
package org.zeren.extract.entity;

import org.jspecify.annotations.NullMarked;
