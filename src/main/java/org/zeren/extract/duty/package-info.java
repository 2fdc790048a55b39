/**
 * Responsibility notes (责任标注): what is a note, whom it names, in which role. All other
 * rooms ask here.
 */
@NullMarked
package org.zeren.extract.duty;

import org.jspecify.annotations.NullMarked;
