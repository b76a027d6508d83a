package org.gongkai.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the release, as it stands in the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Gongkai.class.getPackage().getImplementationVersion();
        return new String[] {version == null ? "gongkai" : "gongkai " + version};
    }
}
