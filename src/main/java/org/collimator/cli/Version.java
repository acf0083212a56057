package org.collimator.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it into the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = CollimatorCommand.class.getPackage().getImplementationVersion();
        String java = System.getProperty("java.version");
        return new String[] {"Collimator " + (version == null ? "(development)" : version) + ", Java " + java};
    }
}
