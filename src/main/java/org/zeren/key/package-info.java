/**
 * Who may write: keys that the application makes and keeps as hashes in a file. In goes a
 * token; out comes who holds it, in which role and until when.
 */
@NullMarked
package org.zeren.key;

import org.jspecify.annotations.NullMarked;
