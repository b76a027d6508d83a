package org.gongkai.law.sample;

/** Breaks the habit: a name that says nothing. */
public interface DateUtils {}
