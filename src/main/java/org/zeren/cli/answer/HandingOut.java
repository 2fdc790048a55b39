package org.zeren.cli.answer;

import org.zeren.export.Export;
import org.zeren.report.Reports;

/**
 * The graph as those commands see it that hand out what it says.
 */
public interface HandingOut extends AutoCloseable {

	/**
	 * {@return the tables}
	 */
	Export export();

	/**
	 * {@return the reports}
	 */
	Reports reports();

	@Override
	void close();

}
