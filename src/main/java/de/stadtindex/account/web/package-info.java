/** Pages on which people sign in, are invited, and look after their own access. */
@NullMarked
package de.stadtindex.account.web;

import org.jspecify.annotations.NullMarked;
