@NullMarked
package org.gongkai.app.annualreport;

import org.jspecify.annotations.NullMarked;
