/**
 * What people would have added to the invented plans that come with the application:
 * progress of two years and rulings of every state, so that all of it can be seen in a
 * fresh clone.
 */
@NullMarked
package org.zeren.example;

import org.jspecify.annotations.NullMarked;
