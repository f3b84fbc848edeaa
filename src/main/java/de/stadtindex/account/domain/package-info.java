/** People and the links they are sent, as they are stored. */
@NullMarked
package de.stadtindex.account.domain;

import org.jspecify.annotations.NullMarked;
