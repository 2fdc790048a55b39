package org.zeren.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.audit.KeptFindings;
import org.zeren.backup.Contents.PlanFiles;
import org.zeren.graph.model.Model;
import org.zeren.graph.write.KeptPlans;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.graph.write.kept.ReadPlan;
import org.zeren.ledger.Ledger;
import org.zeren.ledger.entry.Entry;
import org.zeren.plan.yaml.PlanYaml;
import org.zeren.plan.yaml.RecordFormatException;

/**
 * Writes a graph as a folder of files, and makes the same graph of such a folder.
 */
public final class Backup {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private static final TypeReference<Map<String, Object>> FINDING = new TypeReference<>() {
	};

	private final KeptPlans plans;

	private final PlanStore store;

	private final Ledger ledger;

	private final KeptFindings findings;

	/**
	 * @param plans the plans as they were read
	 * @param store writes plans
	 * @param ledger the ledger
	 * @param findings what an audit cannot compute again
	 */
	public Backup(KeptPlans plans, PlanStore store, Ledger ledger, KeptFindings findings) {
		this.plans = plans;
		this.store = store;
		this.ledger = ledger;
		this.findings = findings;
	}

	/**
	 * What was written or taken back.
	 *
	 * @param plans how many plans
	 * @param there how many plans were there already and stay
	 * @param entries how many entries of the ledger
	 */
	public record Summary(int plans, int there, int entries) {
	}

	/**
	 * {@return whether a folder is a backup}
	 */
	public static boolean is(Path folder) {
		return Files.isDirectory(folder) && Files.isRegularFile(folder.resolve(Contents.FILE));
	}

	/**
	 * Writes all as a folder, which is there whole or not at all. What is written to the
	 * graph meanwhile is in it or not, plan by plan; entries are those of one moment.
	 * @param place the folder, which is not there yet
	 * @return what was written
	 * @throws BackupException if it cannot be written, or the graph does not keep the
	 * record of a plan
	 */
	public Summary write(Path place) {
		try (Folder folder = Folder.begin(place)) {
			List<PlanFiles> files = new ArrayList<>();
			for (String node : this.plans.nodes()) {
				Optional<KeptPlans.Kept> kept = this.plans.plan(node);
				if (kept.isPresent()) {
					files.add(write(folder, kept.get(), files.size() + 1));
				}
				else if (this.plans.origin(node).isPresent()) {
					throw new BackupException(node
							+ " was written by an older Zeren, which kept no record; import it again first (zeren import --again)");
				}
			}
			StringBuilder findings = new StringBuilder();
			this.findings.all()
				.forEach((finding) -> findings.append(JsonMapper.shared().writeValueAsString(new TreeMap<>(finding)))
					.append('\n'));
			folder.write(Contents.FINDINGS, findings.toString());
			List<Entry> entries = this.ledger.entries();
			for (Map.Entry<String, String> file : LedgerFiles.of(entries).entrySet()) {
				folder.write(file.getKey(), file.getValue());
			}
			Contents contents = new Contents(Contents.FORMAT, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
					files, this.plans.removed(), entries.size(), new TreeMap<>(folder.sha256()));
			folder.write(Contents.FILE, JSON.writeValueAsString(contents) + "\n");
			folder.finish();
			return new Summary(files.size(), 0, entries.size());
		}
		catch (IOException ex) {
			throw new BackupException(place + " cannot be written: " + ex, ex);
		}
	}

	private static PlanFiles write(Folder folder, KeptPlans.Kept kept, int number) throws IOException {
		ReadPlan plan = kept.plan();
		String name = "plans/%04d-%s".formatted(number, stem(plan.record().source().name()));
		folder.write(name + ".yaml", new PlanYaml().write(plan.record()));
		if (!plan.texts().isEmpty()) {
			folder.write(name + ".texts.json", JSON.writeValueAsString(new TreeMap<>(plan.texts())) + "\n");
		}
		String source = plan.source();
		if (source != null) {
			folder.write(name + ".source.txt", source);
		}
		return new PlanFiles(Model.PLAN.id(plan.record().id()), kept.origin(), name + ".yaml",
				plan.texts().isEmpty() ? null : name + ".texts.json", (source != null) ? name + ".source.txt" : null);
	}

	/** A name that every file system and locale can hold. */
	private static String stem(String file) {
		int dot = file.lastIndexOf('.');
		String stem = ((dot > 0) ? file.substring(0, dot) : file).replaceAll("[^A-Za-z0-9._-]+", "_");
		return stem.substring(0, Math.min(40, stem.length()));
	}

	/**
	 * Makes the graph of a backup: the ledger first, all or nothing, then plan by plan.
	 * What is there already stays: a plan that a person imported, and entries. Cut off,
	 * it can be done again. Findings are joined by the audit that follows.
	 * @param folder the folder
	 * @return what was taken back
	 * @throws BackupException if a file is missing or was changed, or the ledger has an
	 * entry that says something else; then nothing was written
	 */
	public Summary restore(Path folder) {
		Contents contents = contents(folder);
		List<Entry> entries = new ArrayList<>();
		List<Map<String, Object>> findings = new ArrayList<>();
		try {
			for (String file : contents.sha256().keySet()) {
				Folder.read(folder, file, String.valueOf(contents.sha256().get(file)));
			}
			for (String file : LedgerFiles.files()) {
				entries.addAll(LedgerFiles.read(file, read(folder, contents, file)));
			}
			Folder.lines(read(folder, contents, Contents.FINDINGS))
				.forEach((line) -> findings.add(JsonMapper.shared().readValue(line, FINDING)));
			int added = this.ledger.restore(entries);
			int written = 0;
			for (PlanFiles plan : contents.plans()) {
				written += restored(folder, contents, plan) ? 1 : 0;
			}
			this.findings.restore(findings);
			this.plans.noteRemoved(contents.removed());
			return new Summary(written, contents.plans().size() - written, added);
		}
		catch (JacksonException | RecordFormatException | IllegalArgumentException ex) {
			throw new BackupException(folder + ": " + ex.getMessage(), ex);
		}
		catch (IOException ex) {
			throw new BackupException(folder + " cannot be read: " + ex, ex);
		}
	}

	private static Contents contents(Path folder) {
		try {
			Contents contents = JSON.readValue(Files.readString(folder.resolve(Contents.FILE)), Contents.class);
			if (contents.format() != Contents.FORMAT) {
				throw new BackupException(
						folder + " is a backup of format " + contents.format() + "; this Zeren reads format "
								+ Contents.FORMAT + ". Use the Zeren that made it, or a newer one");
			}
			return contents;
		}
		catch (JacksonException ex) {
			throw new BackupException(
					folder + ": " + Contents.FILE + " is none of a backup: " + ex.getOriginalMessage(), ex);
		}
		catch (IOException ex) {
			throw new BackupException(folder + " cannot be read: " + ex, ex);
		}
	}

	private boolean restored(Path folder, Contents contents, PlanFiles files) throws IOException {
		Optional<Origin> there = this.plans.origin(files.id());
		if (there.isPresent() && (there.get() == Origin.IMPORT || files.origin() == Origin.BUNDLED)) {
			return false;
		}
		String yaml = read(folder, contents, files.record());
		String texts = readIfNamed(folder, contents, files.texts());
		// What came with the application is kept as it comes again.
		this.store.write(new ReadPlan(new PlanYaml().read(files.record(), yaml),
				(texts != null) ? JSON.readValue(texts, TEXTS) : Map.of(),
				readIfNamed(folder, contents, files.source()), (files.origin() == Origin.BUNDLED) ? yaml : null),
				files.origin());
		return true;
	}

	private static @Nullable String readIfNamed(Path folder, Contents contents, @Nullable String file)
			throws IOException {
		return (file != null) ? read(folder, contents, file) : null;
	}

	private static String read(Path folder, Contents contents, String file) throws IOException {
		return Folder.read(folder, file, String.valueOf(contents.sha256().get(file)));
	}

}
