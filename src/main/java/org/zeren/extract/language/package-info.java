/**
 * The language of plans, in no matter what they speak about: the vocabulary files and
 * their words, numbers, units of measurement, dates, periods, sentences and verbs.
 */
@NullMarked
package org.zeren.extract.language;

import org.jspecify.annotations.NullMarked;
