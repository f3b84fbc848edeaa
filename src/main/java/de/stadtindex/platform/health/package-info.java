/** Whether this instance lives, may be asked, and hears its database: said to balancers and watchers without any detail. */
@NullMarked
package de.stadtindex.platform.health;

import org.jspecify.annotations.NullMarked;
