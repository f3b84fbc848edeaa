/** The portal for the yearly Smart City Index; each package below is one module. */
@NullMarked
package de.stadtindex;

import org.jspecify.annotations.NullMarked;
