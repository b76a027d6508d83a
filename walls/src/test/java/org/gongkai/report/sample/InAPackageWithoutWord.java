package org.gongkai.report.sample;

/** Breaks the habit: its package has no package-info. */
public interface InAPackageWithoutWord {}
