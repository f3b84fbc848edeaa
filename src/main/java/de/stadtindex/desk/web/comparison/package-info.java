/** What figures that are not public yet would change, said alike wherever the desk asks. */
@NullMarked
package de.stadtindex.desk.web.comparison;

import org.jspecify.annotations.NullMarked;
