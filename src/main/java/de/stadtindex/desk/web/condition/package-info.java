/** What an operator asks of the portal at a glance. */
@NullMarked
package de.stadtindex.desk.web.condition;

import org.jspecify.annotations.NullMarked;
