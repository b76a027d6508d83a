/** Excel workbooks (XLSX), and those of WPS, to blocks. */
@NullMarked
package org.gongkai.formats.xlsx;

import org.jspecify.annotations.NullMarked;
