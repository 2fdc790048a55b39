package org.zeren.extract.entity.park;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.zeren.document.Locator;
import org.zeren.document.Passage;
import org.zeren.extract.entity.company.CompanyWords;
import org.zeren.extract.entity.naming.LeadIn;
import org.zeren.extract.entity.naming.VoicedLine;
import org.zeren.extract.entity.naming.Mention;
import org.zeren.plan.named.Park;

/**
 * The industrial, logistics and science parks (园区) that a document names:
 * 加快甲江科技园、智能制造产业园建设 gives both, as a name of ordinary words counts beside a proper one.
 */
public final class Parks {

	private static final int LONGEST = 24;

	/** Between two names of a list, with one that is no name of a park between them. */
	private static final Pattern LISTED = Pattern.compile("、(?:[^，。；：]{2,20}、)?");

	private static final Function<Passage, List<Mention>> READ = (passage) -> List
		.copyOf(new Parks(false).mentions(VoicedLine.of(passage)));

	private final ParkWords words = ParkWords.vocabulary();

	private final Map<String, Locator> known = new LinkedHashMap<>();

	/** Whether the plan is for a development zone. */
	private final boolean ownZone;

	private Parks(boolean ownZone) {
		this.ownZone = ownZone;
	}

	/**
	 * {@return the parks in {@code lines}}
	 * @param title the title of the plan: the zone that a plan is for is no park
	 */
	public static Parks of(List<VoicedLine> lines, String title) {
		Parks parks = new Parks(ParkWords.vocabulary().isForZone(title));
		List<List<Mention>> read = lines.stream().map(parks::mentions).toList();
		for (int pass = 0; pass < 2; pass++) {
			for (int i = 0; i < lines.size(); i++) {
				for (Mention mention : read.get(i)) {
					if (mention.sure() || parks.follows(mention, read.get(i), lines.get(i).text())) {
						parks.known.putIfAbsent(mention.name(),
								lines.get(i).passage().locate(mention.start(), mention.end()));
					}
				}
			}
		}
		return parks;
	}

	/**
	 * A name of ordinary words (智能制造产业园) counts in a list with a proper one, and where it
	 * is the end of a longer name.
	 */
	private boolean follows(Mention mention, List<Mention> others, String text) {
		Set<String> names = this.known.keySet();
		boolean end = names.stream()
			.anyMatch((name) -> name.length() > mention.name().length()
					&& (name.endsWith("区") ? name.substring(0, name.length() - 1) : name).endsWith(mention.name()));
		return end || others.stream().anyMatch((other) -> other.sure() && listed(mention, other, text));
	}

	/**
	 * {@return the places of {@code line} that name a park; {@code sure} marks those that
	 * show it by themselves}
	 */
	public static List<Mention> named(VoicedLine line) {
		return line.passage().once(READ);
	}

	private static boolean listed(Mention one, Mention other, String text) {
		int from = Math.min(one.end(), other.end());
		int to = Math.max(one.start(), other.start());
		return from <= to && LISTED.matcher(text).region(from, to).matches();
	}

	private List<Mention> mentions(VoicedLine line) {
		CompanyWords companies = CompanyWords.vocabulary();
		String text = line.text();
		List<Mention> found = new ArrayList<>();
		int free = 0;
		int i = 0;
		while (i < text.length()) {
			int length = this.words.endings.at(text, i);
			if (length > 0 && !line.voice().cited(i)) {
				length = whole(text, within(text, i + length)) - i;
				int start = companies.behindDeeds(text, companies.start(text, Math.max(free, i - LONGEST), i), i);
				String stem = text.substring(start, i);
				String name = text.substring(start, i + length);
				boolean general = stem.isEmpty() || LeadIn.vocabulary().general.contains(stem);
				if (!general && stem.length() > 1 && !line.voice().quoted(i) && !governs(text, i, i + length)) {
					found.add(new Mention(name, start, i + length, companies.peculiar(name) >= 2));
				}
				free = i + length;
			}
			i += Math.max(1, length);
		}
		return found;
	}

	/** 某某经济开发区管委会 is a unit; the zone that a plan is for is its region. */
	private boolean governs(String text, int at, int end) {
		return this.words.isZone(text, at, end) && (this.ownZone || this.words.governs(text, end));
	}

	/** 某某经济开发区科创产业园: a park in a zone is one name. */
	private int within(String text, int end) {
		for (int i = end; i < Math.min(text.length(), end + 9) && LeadIn.isName(text.charAt(i)); i++) {
			int length = this.words.endings.at(text, i);
			if (length > 0) {
				return (i - end >= 2) ? i + length : end;
			}
			if (LeadIn.vocabulary().lead.at(text, i) > 0) {
				return end;
			}
		}
		return end;
	}

	/** 某某加工园区: 区 belongs to the name, in 园区域 it does not. */
	private static int whole(String text, int end) {
		boolean area = text.charAt(end - 1) == '园' && text.startsWith("区", end) && !text.startsWith("区域", end);
		return area ? end + 1 : end;
	}

	public List<Park> all() {
		List<Park> all = new ArrayList<>();
		this.known.forEach((name, at) -> all.add(new Park(name, at)));
		return all;
	}

	/**
	 * {@return the names of the parks that {@code line} names}
	 */
	public List<String> in(VoicedLine line) {
		return mentions(line).stream().map(Mention::name).filter(this.known::containsKey).distinct().toList();
	}

}
