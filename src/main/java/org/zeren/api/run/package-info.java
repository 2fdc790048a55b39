/**
 * Operations that run at this moment.
 */
@NullMarked
package org.zeren.api.run;

import org.jspecify.annotations.NullMarked;
