/** What the doors of the public share: the visit, its links, and what is said where nothing is found. */
@NamedInterface("web")
@NullMarked
package de.stadtindex.visit.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
