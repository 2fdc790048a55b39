package org.zeren.cli.option;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/**
 * The version that the build wrote beside the classes.
 */
public final class BuildVersion implements IVersionProvider {

	private static final String FILE = "/META-INF/build-info.properties";

	@Override
	public String[] getVersion() throws IOException {
		Properties build = new Properties();
		try (InputStream stream = BuildVersion.class.getResourceAsStream(FILE)) {
			if (stream != null) {
				build.load(stream);
			}
		}
		return new String[] { "zeren " + build.getProperty("build.version", "(not built by Maven)") };
	}

}
