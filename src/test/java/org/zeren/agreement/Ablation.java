package org.zeren.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Makes the reader know less, and counts what it then loses in silence: takes a share of
 * the words of one vocabulary file away at random, reads the annotated documents without
 * them, and prints, of the facts that are lacking only then, how many stand on a line of
 * the review list, and how many lines the list has.
 * {@code Ablation [--share=0.2] [--seeds=1,2] [--silent] FILES FOLDER...}: FILES are
 * vocabulary files without their ending, parted by commas; each FOLDER holds readers'
 * notes, and their documents too or in a folder {@code real} or {@code plans} beside it;
 * {@code --silent} lists what is lost in silence.
 */
public final class Ablation {

	private double share = 0.2;

	private List<Integer> seeds = List.of(1, 2);

	private boolean silent;

	private final List<String> names = new ArrayList<>();

	private Ablation(String[] arguments) {
		for (String argument : arguments) {
			String value = argument.substring(argument.indexOf('=') + 1);
			if (argument.startsWith("--share=")) {
				this.share = Double.parseDouble(value);
			}
			else if (argument.startsWith("--seeds=")) {
				this.seeds = Arrays.stream(value.split(",")).map(Integer::valueOf).toList();
			}
			else if (argument.equals("--silent")) {
				this.silent = true;
			}
			else {
				this.names.add(argument);
			}
		}
	}

	public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
		new Ablation(arguments).run();
	}

	private void run() throws IOException, ReflectiveOperationException {
		List<String> folders = this.names.subList(1, this.names.size());
		Path words = Files.createTempDirectory("words");
		List<String> known = lost(words, folders);
		System.out.println("all words: " + summary(known));
		known.stream().filter((fact) -> this.silent).forEach((fact) -> System.out.println("   " + fact));
		Set<String> lacking = new TreeSet<>(known.stream().map(Ablation::fact).toList());
		for (String file : this.names.get(0).split(",")) {
			for (int seed : this.seeds) {
				List<String> taken = narrow(file, seed, words);
				List<String> lost = lost(words, folders).stream()
					.filter((fact) -> fact.startsWith(LostFacts.LINES) || !lacking.contains(fact(fact)))
					.toList();
				System.out.println(file + ", seed " + seed + ": " + summary(lost));
				if (this.silent) {
					System.out.println("   taken " + taken);
					lost.stream()
						.filter((fact) -> fact.startsWith(LostFacts.SILENT))
						.forEach((fact) -> System.out.println("   " + fact));
				}
			}
			Files.delete(file(words, file));
		}
	}

	private static String fact(String line) {
		return line.substring(LostFacts.SILENT.length());
	}

	private static String summary(List<String> lost) {
		long facts = lost.stream().filter((fact) -> !fact.startsWith(LostFacts.LINES)).count();
		long told = lost.stream().filter((fact) -> fact.startsWith(LostFacts.TOLD)).count();
		return "%d facts lacking, %d told (%.2f), %s".formatted(facts, told, (facts == 0) ? 1 : (double) told / facts,
				lost.stream().filter((fact) -> fact.startsWith(LostFacts.LINES)).map(Ablation::fact).toList());
	}

	/**
	 * What a reader that knows the words of the folder in place of the bundled ones
	 * loses: vocabularies are read once for all, so it needs classes of its own.
	 */
	@SuppressWarnings("unchecked")
	private static List<String> lost(Path words, List<String> folders)
			throws IOException, ReflectiveOperationException {
		List<URL> path = new ArrayList<>(List.of(words.toUri().toURL()));
		for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
			path.add(url(entry));
		}
		try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new),
				ClassLoader.getPlatformClassLoader())) {
			return (List<String>) loader.loadClass(LostFacts.class.getName())
				.getMethod("of", List.class)
				.invoke(null, folders);
		}
	}

	private static URL url(String entry) {
		try {
			return Path.of(entry).toUri().toURL();
		}
		catch (MalformedURLException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path file(Path words, String name) {
		return words.resolve("vocabulary").resolve(name + ".yaml");
	}

	private List<String> narrow(String name, int seed, Path words) throws IOException {
		try (InputStream bundled = Ablation.class.getResourceAsStream("/vocabulary/" + name + ".yaml")) {
			JsonNode tree = YAMLMapper.shared().readTree(Objects.requireNonNull(bundled, name));
			List<ArrayNode> lists = new ArrayList<>();
			lists(tree, lists);
			List<String> all = new ArrayList<>();
			for (int i = 0; i < lists.size(); i++) {
				for (JsonNode word : lists.get(i)) {
					all.add(i + " " + word.asString());
				}
			}
			Collections.shuffle(all, new Random(seed));
			List<String> taken = all.subList(0, (int) Math.round(all.size() * this.share));
			for (int i = 0; i < lists.size(); i++) {
				ArrayNode list = lists.get(i);
				for (int word = list.size() - 1; word >= 0 && list.size() > 1; word--) {
					if (taken.contains(i + " " + list.get(word).asString())) {
						list.remove(word);
					}
				}
			}
			Files.createDirectories(file(words, name).getParent());
			YAMLMapper.shared().writeValue(file(words, name).toFile(), tree);
			return taken.stream().map((word) -> word.substring(word.indexOf(' ') + 1)).sorted().toList();
		}
	}

	/** The lists of words, wherever they stand in the file. */
	private static void lists(JsonNode node, List<ArrayNode> lists) {
		if (node instanceof ArrayNode list && list.valueStream().allMatch(JsonNode::isString)) {
			lists.add(list);
		}
		else {
			node.forEach((child) -> lists(child, lists));
		}
	}

}
