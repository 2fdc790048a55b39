/**
 * Agencies that answer (单位、部门): how their names are built, their places and sectors, and
 * which printed forms mean one agency.
 */
@NullMarked
package org.zeren.extract.agency;

import org.jspecify.annotations.NullMarked;
