package org.gongkai.sample;

import org.springframework.modulith.Modulithic;

/** An application in which one room knows another that it may not know. */
@Modulithic
public final class Crooked {}
