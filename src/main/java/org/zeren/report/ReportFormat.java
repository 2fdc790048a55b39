package org.zeren.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The formats of a report.
 */
public enum ReportFormat {

	/** Markdown, as GitHub reads it. */
	MD("text/markdown;charset=utf-8") {
		@Override
		public void write(Report report, OutputStream out) throws IOException {
			out.write(MarkdownForm.of(report).getBytes(StandardCharsets.UTF_8));
		}
	},

	/** A document of Office Open XML, for Word. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
		@Override
		public void write(Report report, OutputStream out) throws IOException {
			WordForm.write(report, out);
		}
	};

	private final String mediaType;

	ReportFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	/**
	 * {@return its type as HTTP names it}
	 */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * {@return the ending of its files, without the dot: {@code docx}}
	 */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * {@return the format whose files have this ending, in whichever case}
	 */
	public static Optional<ReportFormat> ofEnding(String ending) {
		return Arrays.stream(values()).filter((format) -> format.ending().equalsIgnoreCase(ending)).findFirst();
	}

	/**
	 * Writes a report.
	 * @param report the report
	 * @param out where it goes; left open
	 * @throws IOException if it cannot be written
	 */
	public abstract void write(Report report, OutputStream out) throws IOException;

}
