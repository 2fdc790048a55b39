/**
 * From the bearer token of a request to who may write, by Spring Security: a token is
 * that of a key, or one of the OpenID Connect issuer that is configured.
 */
@NullMarked
package org.zeren.key.bearer;

import org.jspecify.annotations.NullMarked;
