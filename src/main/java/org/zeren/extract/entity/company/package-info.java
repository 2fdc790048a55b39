/**
 * Companies (企业): full names, lists of them, and the short forms that can only mean one.
 */
@NullMarked
package org.zeren.extract.entity.company;

import org.jspecify.annotations.NullMarked;
