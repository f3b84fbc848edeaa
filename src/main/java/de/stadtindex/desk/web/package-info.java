/** Pages of the desk. */
@NullMarked
package de.stadtindex.desk.web;

import org.jspecify.annotations.NullMarked;
