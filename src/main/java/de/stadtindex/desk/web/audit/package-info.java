/** The audit log as a page and as a file. */
@NullMarked
package de.stadtindex.desk.web.audit;

import org.jspecify.annotations.NullMarked;
