/**
 * How names of things end and begin in running text, the same for every kind of thing.
 */
@NullMarked
package org.zeren.extract.entity.naming;

import org.jspecify.annotations.NullMarked;
