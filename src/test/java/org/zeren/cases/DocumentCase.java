package org.zeren.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.zeren.document.reading.OutlineReader;
import org.zeren.document.reading.SourceReader;
import org.zeren.document.reading.UnreadableDocumentException;
import org.zeren.extract.PlanExtractor;
import org.zeren.plan.yaml.PlanYaml;

/**
 * One folder of cases: a document, and what must come out. Most hold the base plan
 * changed in one way and must give its facts.
 *
 * @param folder the folder
 */
record DocumentCase(Path folder) {

	static final Path CASES = Path.of(System.getProperty("zeren.cases", "../shared/cases")).resolve("documents");

	private static final UnaryOperator<String> NOTHING_CHANGED = (line) -> line;

	private static final UnaryOperator<String> WITHOUT_SECTION_NUMBERS = (line) -> line
		.replaceFirst("^section \\| [^|]+ \\|", "section | - |");

	private static final UnaryOperator<String> WITHOUT_NUMBERS = (line) -> line
		.replaceFirst("^(section|measure) \\| [^|]+ \\|", "$1 | - |");

	/** How the facts of a case differ from those of the base, line by line. */
	private static final Map<String, UnaryOperator<String>> CHANGES = Map.ofEntries(
			Map.entry("d02-headings-without-numbers-docx", WITHOUT_SECTION_NUMBERS),
			Map.entry("d02-headings-without-numbers-html", WITHOUT_SECTION_NUMBERS),
			Map.entry("d02-headings-without-numbers-md", WITHOUT_SECTION_NUMBERS),
			Map.entry("d03-nothing-numbered-md", WITHOUT_NUMBERS),
			Map.entry("d07-two-columns", (line) -> line.startsWith("row |") ? "" : line),
			Map.entry("d18-deleted-item-counts",
					(line) -> line.contains("改造老旧锅炉") || line.contains("发展改革") ? ""
							: line.replace("measure | 3 | 推广", "measure | 2 | 推广")),
			Map.entry("d18-year-behind-number", (line) -> line.replace("主要目标", "2025年目标")),
			Map.entry("d35-range", (line) -> line
				.replace("AT_LEAST | Quantity[printed=92%, value=92.0]",
						"AT_LEAST | Quantity[printed=90%～92%, value=90.0]")
				.replace("EQUAL | Quantity[printed=18台, value=18.0]", "AT_LEAST | Quantity[printed=15-18台, value=15.0]")
				.replace("EQUAL | Quantity[printed=65公里, value=65.0]",
						"AT_LEAST | Quantity[printed=60至65公里, value=60.0]")),
			Map.entry("d21-company-brackets",
					(line) -> line.replace("严管工地扬尘 | [] | []", "严管工地扬尘 | [] | [云岭华泰（集团）有限公司]")
						.replace("改造老旧锅炉 | [] | []", "改造老旧锅炉 | [] | [云岭金禾（集团）股份有限公司]")
						.replace("推广清洁车辆 | [] | []", "推广清洁车辆 | [] | [云岭公交集团有限公司]")
						.replace("补齐污水管网 | [锦带河] | []", "补齐污水管网 | [锦带河] | [云岭城投（集团）有限责任公司]")),
			Map.entry("d31-list-value",
					(line) -> line.replace("measure | 2 | 改造", "measure | 7 | 改造")
						.replace("measure | 3 | 推广", "measure | 8 | 推广")),
			Map.entry("d24-extension-characters",
					(line) -> line.replace("锦带河", "𬇙水河")
						.replace("青螺湖水库", "𣲗湖水库")
						.replace("agency | 区供销社 | OTHER", "agency | 区𰻝𰻞镇人民政府 | LOCAL_GOVERNMENT_GROUP")
						.replace("区供销社", "区𰻝𰻞镇人民政府")));

	/** The facts that a case has beside those of the base. */
	private static final Map<String, List<String>> ADDED = Map.of("d21-company-brackets",
			List.of("enterprise | 云岭华泰（集团）有限公司", "enterprise | 云岭金禾（集团）股份有限公司", "enterprise | 云岭公交集团有限公司",
					"enterprise | 云岭城投（集团）有限责任公司"));

	/** What a case's own numbers change is compared for titles only. */
	private static final Set<String> OWN_NUMBERS = Set.of("d18-year-behind-number");

	/**
	 * {@return all cases, or none where the folder is not at hand}
	 */
	static List<DocumentCase> all() {
		if (!Files.isDirectory(CASES)) {
			return List.of();
		}
		try (Stream<Path> folders = Files.list(CASES)) {
			return folders.filter(Files::isDirectory).sorted().map(DocumentCase::new).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String name() {
		return this.folder.getFileName().toString();
	}

	Path document() {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.filter((file) -> !file.endsWith("right-and-wrong.txt")).findFirst().orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the lines that are missing ({@code -}) and those that are there instead
	 * ({@code +}); none if all is right}
	 */
	List<String> difference() {
		List<String> right = new ArrayList<>(right());
		List<String> found = new ArrayList<>(found());
		List<String> both = new ArrayList<>(right);
		both.forEach((line) -> {
			if (found.remove(line)) {
				right.remove(line);
			}
		});
		List<String> difference = new ArrayList<>();
		right.forEach((line) -> difference.add("-" + line));
		found.forEach((line) -> difference.add("+" + line));
		return difference;
	}

	private List<String> right() {
		if (name().startsWith("d30")) {
			return List.of("refused as OFD: export it as PDF");
		}
		UnaryOperator<String> change = CHANGES.getOrDefault(name(), NOTHING_CHANGED);
		return Stream.concat(base().stream(), ADDED.getOrDefault(name(), List.of()).stream())
			.map(change)
			.map(this::compared)
			.filter((line) -> !line.isEmpty())
			.toList();
	}

	private List<String> found() {
		try {
			return extracted(document()).stream().map(this::compared).filter((line) -> !line.isEmpty()).toList();
		}
		catch (UnreadableDocumentException ex) {
			return List.of(ex.getMessage().contains("OFD") && ex.getMessage().contains("PDF")
					? "refused as OFD: export it as PDF" : ex.getMessage());
		}
		catch (RuntimeException ex) {
			return List.of(ex.toString());
		}
	}

	private String compared(String line) {
		return OWN_NUMBERS.contains(name()) ? line.replaceFirst("^(section|measure) \\| [^|]+ \\|", "$1 | ? |") : line;
	}

	static List<String> extracted(Path document) {
		return RecordLines
			.of(new PlanExtractor().extract(OutlineReader.read(new SourceReader().read(document))).record());
	}

	private static List<String> base() {
		Path file = CASES.resolveSibling("documents").resolve("base.right.yaml");
		try {
			return RecordLines.of(new PlanYaml().read(file.toString(), Files.readString(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Prints what differs, case by case; with arguments, only for the cases whose names
	 * begin so.
	 */
	public static void main(String[] args) {
		List<String> wanted = (args.length > 0) ? List.of(args) : Collections.singletonList("");
		int right = 0;
		List<DocumentCase> cases = all().stream()
			.filter((one) -> wanted.stream().anyMatch(one.name()::startsWith))
			.toList();
		for (DocumentCase one : cases) {
			List<String> difference = one.difference();
			right += difference.isEmpty() ? 1 : 0;
			System.out.println((difference.isEmpty() ? "right  " : "WRONG  ") + one.name());
			difference.stream().limit((args.length > 0) ? 200 : 3).forEach((line) -> System.out.println("    " + line));
		}
		System.out.println(right + " of " + cases.size() + " cases are right");
	}

}
