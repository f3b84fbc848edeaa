/** Uploaded files as they are kept. */
@NullMarked
package de.stadtindex.dataimport.domain;

import org.jspecify.annotations.NullMarked;
