package org.zeren.cli.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zeren.cli.console.CommandFailure;
import org.zeren.document.reading.OutlineReader;
import org.zeren.document.reading.SourceReader;
import org.zeren.extract.Extraction;
import org.zeren.extract.PlanExtractor;
import org.zeren.plan.yaml.PlanYaml;
import org.zeren.vocabulary.VocabularyException;

/**
 * Reads files: records as they are, documents through the outline.
 */
public final class PlanFiles implements Reading {

	private final SourceReader sources = new SourceReader();

	private @Nullable PlanExtractor extractor;

	@Override
	public List<Extraction> read(Path file) {
		return isRecord(file) ? List.of(record(file)) : document(file);
	}

	/**
	 * {@return whether the file is a record by its name}
	 */
	public static boolean isRecord(Path file) {
		String name = file.toString();
		return name.endsWith(".yaml") || name.endsWith(".yml");
	}

	private List<Extraction> document(Path file) {
		return extractor().plans(OutlineReader.read(this.sources.read(file)));
	}

	/** Opened by the first document: importing records needs no words of plans. */
	private synchronized PlanExtractor extractor() {
		if (this.extractor == null) {
			try {
				this.extractor = new PlanExtractor();
			}
			catch (VocabularyException ex) {
				throw new CommandFailure(String.valueOf(ex.getMessage()), ex);
			}
		}
		return this.extractor;
	}

	/**
	 * {@return the file, or for a further plan in it a file of its own beside it:
	 * donghu-2.yaml beside donghu.yaml}
	 * @param at the place of the plan in the file, 0 for the first
	 */
	public static Path ofPlan(Path file, int at) {
		String name = String.valueOf(file.getFileName());
		int dot = (name.lastIndexOf('.') > 0) ? name.lastIndexOf('.') : name.length();
		return (at == 0) ? file : file.resolveSibling(name.substring(0, dot) + "-" + (at + 1) + name.substring(dot));
	}

	private Extraction record(Path file) {
		String text = this.sources.read(file).text();
		return new Extraction(new PlanYaml().read(file.toString(), text), Map.of(), List.of(), null);
	}

}
