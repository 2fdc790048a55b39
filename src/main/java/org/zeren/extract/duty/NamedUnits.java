package org.zeren.extract.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.zeren.document.Passage;
import org.zeren.extract.agency.AgencyWords;
import org.zeren.extract.agency.Sectors;
import org.zeren.extract.duty.role.RoleVerbs;
import org.zeren.extract.duty.role.Roles;
import org.zeren.extract.language.Clause;
import org.zeren.text.Forms;
import org.zeren.text.Han;

/**
 * Finds words that name units and hardly anything else, whether or not a word of a role
 * that the vocabulary knows stands beside them: 抓总单位：市水利局, （市水利局统领，各镇跟进）.
 */
final class NamedUnits {

	private static final String STOPS = "。;!([【〔{)]】〕}";

	private static final String OPEN = "([【〔{";

	private static final char BY = '由';

	private static final int LONGEST_LABEL = 16;

	/** The longest word of a role that the vocabulary may lack: 市水利局牵头抓总. */
	private static final int LONGEST_VERB = 4;

	/** 按职责分工负责. */
	private static final int LONGEST_KNOWN = 8;

	private static final int SHORTEST_NAME = 3;

	/** （市、区） inside a name. */
	private static final int LONGEST_INSIDE = 7;

	private NamedUnits() {
	}

	/**
	 * {@return the stretches that name units: behind a label, in brackets, behind 由, or
	 * two of them at least}
	 * @param text a passage
	 */
	static List<Clause> in(Passage text) {
		String folded = Forms.halfWidth(text);
		List<Clause> found = new ArrayList<>();
		int start = 0;
		for (int i = 0; i <= folded.length(); i++) {
			i = behindShort(folded, i);
			if (i == folded.length() || STOPS.indexOf(folded.charAt(i)) >= 0 || opensLabel(folded, i)) {
				boolean bracketed = start > 0 && i < folded.length() && OPEN.indexOf(folded.charAt(start - 1)) >= 0;
				int comma = folded.indexOf(',', start);
				if (i - start >= SHORTEST_NAME && names(text, folded, start, i, bracketed)) {
					found.add(new Clause(start, i));
				}
				else if (comma > start && comma < i && folded.charAt(start) == BY
						&& names(text, folded, start, comma, false)) {
					// 由市水利局、市财政局统领，加快…
					found.add(new Clause(start, comma));
				}
				start = i + 1;
			}
		}
		return found;
	}

	/** 各县（市、区）人民政府: behind a bracket inside a name. */
	private static int behindShort(String folded, int at) {
		if (at == 0 || at >= folded.length() || folded.charAt(at) != '(' || !Han.is(folded.charAt(at - 1))) {
			return at;
		}
		int close = folded.indexOf(')', at);
		boolean inside = close > 0 && close - at <= LONGEST_INSIDE && close + 1 < folded.length()
				&& Han.is(folded.charAt(close + 1));
		return inside ? close + 1 : at;
	}

	/** 市水利局 协同单位：市财政局: whether a label stands behind the blank. */
	private static boolean opensLabel(String folded, int blank) {
		if (folded.charAt(blank) != ' ') {
			return false;
		}
		int end = blank + 1;
		while (end < folded.length() && end - blank <= LONGEST_LABEL && Han.is(folded.charAt(end))) {
			end++;
		}
		return end - blank > 2 && end < folded.length() && folded.charAt(end) == ':';
	}

	/**
	 * {@return whether all of a cell is names of units}
	 */
	static boolean areAll(Passage cell) {
		return units(cell, 0, cell.length(), NotedNames::isSure) > 0;
	}

	private static boolean names(Passage text, String folded, int from, int to, boolean bracketed) {
		int colon = folded.indexOf(':', from);
		int label = Math.max(from, folded.lastIndexOf(',', Math.max(from, colon)) + 1);
		boolean labelled = colon > label && colon < to && colon - label <= LONGEST_LABEL
				&& Han.only(folded.substring(label, colon).replace(" ", ""));
		if (labelled) {
			return units(text, colon + 1, to, (name) -> isUnit(name)
					|| AgencyWords.vocabulary().startsAgency(name) && isUnitWithKnownVerb(name)) > 0;
		}
		boolean by = folded.charAt(from) == BY;
		// 由市水利局负责解释 has a known word and was no note
		boolean one = bracketed || by && !Roles.vocabulary().in(folded.substring(from, to));
		List<Passage> names = AgencyWords.vocabulary().split(text.part(by ? from + 1 : from, to));
		boolean placed = names.stream().anyMatch(by ? AgencyWords.vocabulary()::startsAgency : NamedUnits::hasSector);
		boolean freely = placed && (by || bracketed);
		return units(text, by ? from + 1 : from, to,
				(name) -> (freely || AgencyWords.vocabulary().startsAgency(name)) && isUnitWithVerb(name)) >= (one ? 1
						: 2);
	}

	/** How many units the words name; 0 where they say something else too. */
	private static int units(Passage text, int from, int to, Predicate<Passage> unit) {
		int count = 0;
		int start = from;
		String folded = Forms.halfWidth(text);
		for (int i = from; i <= to; i++) {
			if (i == to || folded.charAt(i) == ',') {
				Passage clause = text.strip(start, i);
				if (clause.length() < SHORTEST_NAME) {
					return 0;
				}
				List<Passage> names = AgencyWords.vocabulary().split(clause);
				if (names.isEmpty() || !names.stream().allMatch(unit)) {
					return 0;
				}
				count += names.size();
				start = i + 1;
			}
		}
		return count;
	}

	/** 市水利局, 各镇人民政府. */
	private static boolean isUnit(Passage name) {
		return NotedNames.isSure(name) || NotedNames.isAgency(name) && NotedNames.isLocal(name);
	}

	/** 市水利局统领, 市水利局按职责分工负责: the name of a unit, and perhaps a verb behind it. */
	private static boolean isUnitWithVerb(Passage name) {
		return isUnitWithKnownVerb(name) || withoutVerb(name, NotedNames::isAgency);
	}

	private static boolean isUnitWithKnownVerb(Passage name) {
		return RoleVerbs.outside(Forms.halfWidth(name), 0)
			.filter((verb) -> name.length() - verb.start() <= LONGEST_KNOWN
					&& NotedNames.isAgency(name.part(0, verb.start())))
			.isPresent();
	}

	/** 市水利局统领 names its region and its line of work. */
	private static boolean hasSector(Passage name) {
		return AgencyWords.vocabulary().startsAgency(name) && withoutVerb(name,
				(unit) -> NotedNames.isAgency(unit) && Sectors.vocabulary().sector(Forms.halfWidth(unit)).isPresent());
	}

	private static boolean withoutVerb(Passage name, Predicate<Passage> unit) {
		for (int verb = 0; verb <= LONGEST_VERB && name.length() - verb >= SHORTEST_NAME; verb++) {
			if (unit.test(name.part(0, name.length() - verb))) {
				return true;
			}
		}
		return false;
	}

}
