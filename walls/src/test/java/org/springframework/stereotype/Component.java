package org.springframework.stereotype;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for the framework, which no class path of the libraries holds. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Component {}
