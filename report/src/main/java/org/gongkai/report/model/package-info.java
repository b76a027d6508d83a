/** The annual report as values: its title, narrative and three tables, in the forms of 2019 and 2021. */
@NullMarked
package org.gongkai.report.model;

import org.jspecify.annotations.NullMarked;
