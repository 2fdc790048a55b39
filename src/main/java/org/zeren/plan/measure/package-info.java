/**
 * Who is to do what: sections, measures and their parts, duties with their roles,
 * projects. Records that never change.
 */
@NullMarked
package org.zeren.plan.measure;

import org.jspecify.annotations.NullMarked;
