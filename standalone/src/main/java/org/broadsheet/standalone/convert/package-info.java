/** Posts from files to products without a broker: the transform alone, for dry runs and scripts. */
@NullMarked
package org.broadsheet.standalone.convert;

import org.jspecify.annotations.NullMarked;
