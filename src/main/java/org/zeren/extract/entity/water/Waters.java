package org.zeren.extract.entity.water;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;
import org.zeren.extract.entity.naming.LeadIn;
import org.zeren.extract.entity.naming.VoicedLine;
import org.zeren.extract.entity.naming.Mention;
import org.zeren.plan.named.WaterBody;

/**
 * The waters (河湖) that a document names. All its places are read first: what one place
 * leaves open, another may show: 跨甲河 is 甲河 where the document has 甲河 elsewhere.
 */
public final class Waters {

	private final WaterWords words = WaterWords.vocabulary();

	private final LeadIn lead = LeadIn.vocabulary();

	private final Map<String, Locator> known = new LinkedHashMap<>();

	private final Map<String, String> into = new HashMap<>();

	/** Names that are an item of a list as they stand: 甲河、小白甲河. */
	private final Set<String> items = new HashSet<>();

	private final List<String> regions;

	private Waters(List<String> regions) {
		this.regions = regions;
	}

	public static Waters of(List<VoicedLine> lines, List<String> regions) {
		Waters waters = new Waters(regions);
		List<List<Mention>> read = lines.stream().map((line) -> WaterMentions.in(line, regions)).toList();
		Set<String> sure = new LinkedHashSet<>();
		for (int i = 0; i < lines.size(); i++) {
			String text = lines.get(i).text();
			for (Mention mention : read.get(i)) {
				if (mention.sure()) {
					sure.add(mention.name());
					if (mention.start() > 0 && text.charAt(mention.start() - 1) == '、') {
						waters.items.add(mention.name());
					}
				}
			}
		}
		sure.removeIf((name) -> waters.cut(name, sure) != null);
		sure.forEach((name) -> waters.known.put(name, new Locator(1, 0, 0)));
		Set<String> placed = new LinkedHashSet<>();
		for (int i = 0; i < lines.size(); i++) {
			List<Mention> named = waters.resolve(lines.get(i), read.get(i));
			for (Mention mention : named) {
				if (placed.add(mention.name())) {
					waters.known.put(mention.name(), lines.get(i).passage().locate(mention.start(), mention.end()));
				}
			}
			waters.flow(lines.get(i).text(), named);
		}
		waters.known.keySet().retainAll(placed);
		return waters;
	}

	/**
	 * {@return the waters, in the order of their first mention}
	 */
	public List<WaterBody> all() {
		List<WaterBody> all = new ArrayList<>();
		this.known.forEach((name, at) -> all.add(new WaterBody(name, this.words.kind(name), this.into.get(name), at)));
		all.sort((one, other) -> Integer.compare(one.at().start(), other.at().start()));
		return all;
	}

	/**
	 * {@return the names of the waters that {@code line} names, each once}
	 */
	public List<String> in(VoicedLine line) {
		return mentions(line).stream().map(Mention::name).distinct().toList();
	}

	List<Mention> mentions(VoicedLine line) {
		return resolve(line, WaterMentions.in(line, this.regions));
	}

	/**
	 * The name behind a weak word (跨甲河), or behind two characters or more that no
	 * vocabulary knows and that do not begin an item of a list, where the document has
	 * it; null where not. One character more makes another name: 北甲河.
	 */
	private @Nullable String cut(String name, Set<String> names) {
		for (int i = 1; i < name.length() - 1; i++) {
			boolean weak = i == 1 && this.lead.weak.contains(name.substring(0, 1));
			if ((weak || (i > 1 && !this.items.contains(name))) && names.contains(name.substring(i))) {
				return name.substring(i);
			}
		}
		return null;
	}

	private List<Mention> resolve(VoicedLine line, List<Mention> mentions) {
		List<Mention> named = new ArrayList<>();
		for (Mention mention : mentions) {
			String name = name(line.text(), mention);
			if (name != null) {
				Mention found = new Mention(name, mention.end() - name.length(), mention.end(), true);
				Mention last = named.isEmpty() ? null : named.get(named.size() - 1);
				if (last != null && last.end() > found.start()) {
					named.remove(last);
				}
				named.add(found);
			}
		}
		return named;
	}

	private @Nullable String name(String text, Mention mention) {
		if (this.known.containsKey(mention.name())) {
			return mention.name();
		}
		String cut = cut(mention.name(), this.known.keySet());
		if (cut != null || !mention.name().isEmpty()) {
			return cut;
		}
		for (int start = Math.max(0, mention.end() - 12); start < mention.end() - 1; start++) {
			if (this.known.containsKey(text.substring(start, mention.end()))) {
				return text.substring(start, mention.end());
			}
		}
		return null;
	}

	/** 甲河、乙河等汇入丙湾: all in the list flow into the last. */
	private void flow(String text, List<Mention> named) {
		for (int i = 1; i < named.size(); i++) {
			String between = text.substring(named.get(i - 1).end(), named.get(i).start());
			if (!this.words.flows.contains(between.substring(this.words.beforeFlows.at(between, 0)))) {
				continue;
			}
			String target = named.get(i).name();
			for (int j = i - 1; j >= 0; j--) {
				if (!named.get(j).name().equals(target)) {
					this.into.putIfAbsent(named.get(j).name(), target);
				}
				boolean listed = j > 0 && named.get(j).start() - named.get(j - 1).end() == 1
						&& this.lead.joins(text, named.get(j - 1).end());
				if (!listed) {
					break;
				}
			}
		}
	}

}
