/** The frame around every page: language by path, headers, layout model, static files. */
@NullMarked
package de.stadtindex.platform.web;

import org.jspecify.annotations.NullMarked;
