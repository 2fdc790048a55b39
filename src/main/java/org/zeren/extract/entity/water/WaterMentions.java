package org.zeren.extract.entity.water;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.entity.company.CompanyMentions;
import org.zeren.extract.entity.naming.LeadIn;
import org.zeren.extract.entity.naming.VoicedLine;
import org.zeren.extract.entity.naming.Mention;
import org.zeren.extract.entity.park.Parks;
import org.zeren.vocabulary.Words;

/**
 * Finds the places of a text that may name a water: 加快甲河、乙湖治理 has two.
 */
final class WaterMentions {

	/** The longest stem that stands before an ending. */
	static final int LONGEST_STEM = 6;

	private final VoicedLine line;

	private final String text;

	private final WaterWords words = WaterWords.vocabulary();

	private final LeadIn lead = LeadIn.vocabulary();

	private final WaterSigns signs;

	private final List<Mention> found = new ArrayList<>();

	private final List<String> regions;

	private final List<Mention> taken;

	private WaterMentions(VoicedLine line, List<String> regions) {
		this.line = line;
		this.regions = regions;
		this.text = line.text();
		this.signs = new WaterSigns(this.text);
		this.taken = Stream.concat(CompanyMentions.in(line).stream(), Parks.named(line).stream().filter(Mention::sure))
			.toList();
	}

	/**
	 * {@return the places of {@code line} that may name a water, in order}
	 * @param regions the names of regions, which may begin or hold what looks like one
	 */
	static List<Mention> in(VoicedLine line, List<String> regions) {
		return new WaterMentions(line, regions).read();
	}

	private List<Mention> read() {
		int free = 0;
		int i = 0;
		while (i < this.text.length()) {
			int length = this.words.endings.at(this.text, i);
			Mention mention = (length > 0 && !this.line.voice().cited(i)) ? at(i, i + length, free) : null;
			if (mention != null) {
				this.found.add(mention);
				int general = Math.min(1, this.words.generalBehind.at(this.text, mention.end()));
				boolean open = !mention.sure() && !mention.name().isEmpty() && general == 0;
				free = open ? free : mention.end() + general;
			}
			i = (mention != null) ? mention.end() : i + 1;
		}
		return this.found;
	}

	private @Nullable Mention at(int at, int end, int free) {
		boolean still = this.words.stillBehind.at(this.text, end) > 0;
		if ((!still && this.words.notBehind.at(this.text, end) > 0) || continues(end) || covered(at)) {
			return null;
		}
		int from = Math.max(free, at - LONGEST_STEM - 2);
		if (this.regions.stream().anyMatch((region) -> overlaps(region, at, end))) {
			return null;
		}
		int start = this.lead.behindCount(this.text, behindRegion(this.lead.start(this.text, from, at), at), at);
		start = joined(start, end, from);
		String stem = this.text.substring(start, at);
		String name = this.text.substring(start, end);
		if (stem.length() > LONGEST_STEM && stem.indexOf('及') < 0) {
			return new Mention("", at, end, false);
		}
		if (stem.isEmpty()) {
			boolean bare = this.words.alone.contains(name) && !this.line.voice().quoted(at)
					&& this.lead.general.before(this.text, from, at) == 0;
			return bare ? new Mention(name, start, end, true) : null;
		}
		String ending = this.text.substring(at, end);
		if (isGeneral(stem, ending)) {
			return null;
		}
		if (this.signs.isTown(start, end)) {
			return null;
		}
		boolean shy = this.words.shy.contains(ending);
		if (shy && this.regions.contains(name)) {
			return null;
		}
		Mention last = this.found.isEmpty() ? null : this.found.get(this.found.size() - 1);
		boolean sure = this.words.generalBehind.at(this.text, end) == 0
				&& (this.signs.closed(end) || !this.words.open.contains(ending))
				&& (!shy || this.signs.shown(start, end, last)) && !this.signs.mayBeTown(start, end, last);
		Words behind = this.words.shyest.get(ending);
		if (behind != null) {
			sure = behind.at(this.text, end) > 0 || this.signs.between(start, end, last);
		}
		return new Mention(name, start, end, sure);
	}

	/** 龙泉寺水库, 某江源湿地公园: the ending stands within a longer name. */
	private boolean continues(int end) {
		if (this.words.continues(this.text, end)) {
			return true;
		}
		if (this.text.startsWith("及", end) && this.words.systems.at(this.text, end + 3) > 0) {
			return true;
		}
		for (int i = end; i < Math.min(end + 3, this.text.length()) && LeadIn.isName(this.text.charAt(i)); i++) {
			if (i > end && this.words.continues(this.text, i)) {
				return !this.words.still(this.text, end);
			}
			if (this.lead.lead.at(this.text, i) > 0 || this.words.behind.at(this.text, i) > 0) {
				return false;
			}
		}
		return false;
	}

	/** A name of a company or park that is called after a water names no water. */
	private boolean covered(int at) {
		return this.taken.stream().anyMatch((name) -> name.start() <= at && at < name.end());
	}

	/** 甲港及运东水系: one system of two. */
	private int joined(int start, int end, int from) {
		if (this.words.systems.before(this.text, 0, end) == 0 || start - 3 < from
				|| this.text.charAt(start - 1) != '及') {
			return start;
		}
		return this.lead.start(this.text, Math.max(from, start - 5), start - 1);
	}

	/** 甲江省: the ending belongs to the name of a region. */
	private boolean overlaps(String region, int at, int end) {
		for (int i = Math.max(0, end - region.length() + 1); i <= at; i++) {
			if (this.text.startsWith(region, i) && i + region.length() > end) {
				return true;
			}
		}
		return false;
	}

	/** 南江东湖 in the plan of 南江 is 东湖. */
	private int behindRegion(int start, int at) {
		for (String region : this.regions) {
			if (this.text.startsWith(region, start) && start + region.length() < at) {
				return start + region.length();
			}
		}
		return start;
	}

	/** 河湖湿地, 江河湖库, 退养还湖, 污水: words for waters of a kind. */
	private boolean isGeneral(String stem, String ending) {
		if (this.lead.general.contains(stem) || this.lead.general.contains(stem + ending)
				|| this.words.isOfKind(stem, ending)) {
			return true;
		}
		return this.words.shyest.containsKey(ending) && stem.length() > 2;
	}

}
