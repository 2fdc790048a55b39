package org.zeren.extract.agency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.term.UnitNames;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * The words in which the printed forms of one agency's name differ
 * (vocabulary/agency-forms.yaml, unit-names.yaml): 人民政府 and 政府, 委员会 and 局.
 */
public final class AgencyForms {

	private static final AgencyForms VOCABULARY = new AgencyForms(Vocabulary.read("agency-forms", File.class));

	private final File file;

	private final Pattern office;

	private final Pattern league;

	private final Pattern township;

	private final Pattern governing;

	private final Pattern branch;

	/**
	 * The file as it is written, which explains each list.
	 */
	record File(List<String> league, List<String> committee, List<String> places,
			LinkedHashMap<String, String> longerPlaces, List<String> townships, List<String> government,
			List<String> governing, List<String> branches, String telling) {
	}

	private AgencyForms(File file) {
		this.file = file;
		List<String> offices = UnitNames.vocabulary().offices();
		this.office = Pattern.compile("(.+?)" + Words.one(offices));
		this.league = Pattern.compile(Words.one(file.league()) + ".?" + Words.one(file.committee()));
		this.township = Pattern.compile("(.{1,8}" + Words.one(file.townships()) + ")" + Words.one(file.government()));
		this.governing = Pattern.compile(".{0,3}" + Words.one(file.governing()) + Words.one(file.committee()));
		List<String> bureaus = offices.stream().filter((office) -> office.length() == 1).toList();
		this.branch = Pattern.compile("^(.+?" + Words.one(bureaus) + ")(.{0,12}" + Words.one(file.branches()) + ")$");
	}

	public static AgencyForms vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return the name with its short forms: 区政府办公室 for 区人民政府办公室}
	 */
	String shortened(String name) {
		String shortened = name;
		for (Map.Entry<String, String> form : UnitNames.vocabulary().shortForms().entrySet()) {
			shortened = shortened.replace(form.getKey(), form.getValue());
		}
		return shortened;
	}

	/**
	 * {@return the name without the end of an office's: 发展和改革 for 发展和改革委员会}
	 */
	String withoutOffice(String name) {
		Matcher office = this.office.matcher(name);
		return office.matches() ? office.group(1) : name;
	}

	/**
	 * {@return the place whose government the name in its short form is: 某溪镇 for 某溪镇政府;
	 * the name itself where it is none's}
	 */
	String withoutGovernment(String name) {
		Matcher township = this.township.matcher(name);
		return township.matches() ? township.group(1) : name;
	}

	/**
	 * {@return whether the name is the committee of the youth league: 团委, 团区委}
	 */
	boolean isLeague(String name) {
		return this.league.matcher(name).matches();
	}

	/**
	 * {@return whether the name is a commission that is a department: 区卫生健康委员会}
	 */
	boolean isGoverning(String name) {
		return this.governing.matcher(name).matches();
	}

	/**
	 * {@return the kinds of place in the name of a group of local governments: 镇 and 街
	 * for 各镇、街道办事处}
	 */
	TreeSet<Character> places(String name) {
		String rest = name;
		for (Map.Entry<String, String> place : this.file.longerPlaces().entrySet()) {
			rest = rest.replace(place.getKey(), place.getValue());
		}
		TreeSet<Character> kinds = new TreeSet<>();
		for (String kind : this.file.places()) {
			if (rest.contains(kind)) {
				kinds.add(kind.charAt(0));
			}
		}
		return kinds;
	}

	/**
	 * {@return the name of a bureau, in group 1, and of its branch behind it: 公安局 and
	 * 交警大队}
	 */
	Matcher branch(String name) {
		return this.branch.matcher(name);
	}

	/**
	 * {@return whether the character tells agencies apart: 公安局 is no misprint of 公安分局}
	 */
	boolean tells(char c) {
		return this.file.telling().indexOf(c) >= 0;
	}

}
