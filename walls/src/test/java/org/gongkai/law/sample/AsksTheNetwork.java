package org.gongkai.law.sample;

import java.net.InetAddress;

/** Breaks the wall: knows a machine on the network. */
public record AsksTheNetwork(InetAddress calendar) {}
