package org.zeren.extract.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zeren.term.Sector;
import org.zeren.text.LevelSigns;

/**
 * Lines of work (条线) in the names of agencies, and the ways one name is printed
 * (vocabulary/sectors.yaml): 区发改局 expands to 区发展和改革局, and its sector is 发展改革.
 */
public final class Sectors {

	private static final Sectors VOCABULARY = new Sectors(Sector.known());

	/** Each form and the fullest form of it, the longest first. */
	private final List<Map.Entry<String, String>> forms = new ArrayList<>();

	/** Each word and its sector. */
	private final Map<String, String> sectors = new LinkedHashMap<>();

	private Sectors(List<Sector> sectors) {
		sectors.forEach((sector) -> {
			String name = sector.name();
			String fullest = sector.forms().get(0);
			sector.forms().forEach((form) -> {
				this.forms.add(Map.entry(form, fullest));
				this.sectors.putIfAbsent(form, name);
			});
			sector.words().forEach((word) -> this.sectors.putIfAbsent(word, name));
		});
		this.forms.sort(Comparator.comparingInt((form) -> -form.getKey().length()));
	}

	public static Sectors vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return the name with each abbreviated line of work in its fullest form}
	 */
	String expand(String name) {
		StringBuilder expanded = new StringBuilder();
		int i = 0;
		while (i < name.length()) {
			Map.Entry<String, String> form = formAt(name, i);
			expanded.append((form == null) ? name.substring(i, i + 1) : form.getValue());
			i += (form == null) ? 1 : form.getKey().length();
		}
		return expanded.toString();
	}

	private Map.@org.jspecify.annotations.Nullable Entry<String, String> formAt(String name, int at) {
		for (Map.Entry<String, String> form : this.forms) {
			if (name.startsWith(form.getKey(), at)) {
				return form;
			}
		}
		return null;
	}

	/**
	 * {@return the line of work that the name shows first}: 市政服务中心 shows 城市管理, and
	 * 市政府办公室, which is 市 and 政府, shows none
	 */
	public Optional<String> sector(String name) {
		String best = null;
		int at = Integer.MAX_VALUE;
		int length = 0;
		for (String word : this.sectors.keySet()) {
			int found = find(word, name);
			if (found >= 0 && (found < at || found == at && word.length() > length)) {
				best = word;
				at = found;
				length = word.length();
			}
		}
		return Optional.ofNullable(best).map(this.sectors::get);
	}

	/** Where a word stands that does not begin with the sign of a region. */
	private static int find(String word, String name) {
		int at = name.indexOf(word);
		while (at >= 0 && LevelSigns.vocabulary().standBeforeWord(name, at)) {
			at = name.indexOf(word, at + 1);
		}
		return at;
	}

}
