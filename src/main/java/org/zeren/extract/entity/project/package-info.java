/**
 * Engineering projects (重点工程): lists, tables and boxes of them, and names in text.
 */
@NullMarked
package org.zeren.extract.entity.project;

import org.jspecify.annotations.NullMarked;
