package org.zeren.cli.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.zeren.document.Locator;
import org.zeren.document.reading.SourceReader;
import org.zeren.extract.Extraction;
import org.zeren.extract.review.Remark;
import org.zeren.plan.yaml.Corrections;

/**
 * The file in which a person corrects what extraction misreads: donghu.corrections.yaml
 * beside donghu.yaml or donghu.txt.
 *
 * @param path where it is, if it is there
 */
public record CorrectionsFile(Path path) {

	private static final String ENDING = ".corrections.yaml";

	/**
	 * {@return the corrections that stand beside a record or a document}
	 */
	public static CorrectionsFile beside(Path file) {
		String name = String.valueOf(file.getFileName());
		int dot = name.lastIndexOf('.');
		return new CorrectionsFile(file.resolveSibling(((dot > 0) ? name.substring(0, dot) : name) + ENDING));
	}

	/**
	 * {@return whether the file holds corrections by its name}
	 */
	public static boolean is(Path file) {
		return file.toString().endsWith(ENDING);
	}

	/**
	 * {@return what was read, with the corrections; the ones that fit nothing any more
	 * are remarks}
	 * @throws org.zeren.plan.yaml.RecordFormatException if the file breaks the format
	 */
	public Extraction apply(Extraction read) {
		if (!Files.exists(this.path)) {
			return read;
		}
		String text = new SourceReader().read(this.path).text();
		Corrections.Corrected corrected = Corrections.read(this.path.toString(), text).apply(read.record());
		List<Remark> remarks = new ArrayList<>(read.remarks());
		corrected.unfit().forEach((line) -> remarks.add(new Remark(new Locator(1, 0, 0), line, "")));
		return new Extraction(corrected.record(), read.texts(), remarks, read.source());
	}

}
