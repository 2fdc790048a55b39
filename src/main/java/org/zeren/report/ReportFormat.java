package org.zeren.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The formats of a report.
 */
public enum ReportFormat {

	/** Markdown, as GitHub reads it. */
	MD {
		@Override
		public void write(Report report, OutputStream out) throws IOException {
			out.write(MarkdownForm.of(report).getBytes(StandardCharsets.UTF_8));
		}
	},

	/** A document of Office Open XML, for Word. */
	DOCX {
		@Override
		public void write(Report report, OutputStream out) throws IOException {
			WordForm.write(report, out);
		}
	};

	/**
	 * Writes a report.
	 * @param report the report
	 * @param out where it goes; left open
	 * @throws IOException if it cannot be written
	 */
	public abstract void write(Report report, OutputStream out) throws IOException;

}
