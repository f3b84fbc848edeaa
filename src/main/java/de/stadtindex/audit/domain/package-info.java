/** Entries of the audit log as they are stored. */
@NullMarked
package de.stadtindex.audit.domain;

import org.jspecify.annotations.NullMarked;
