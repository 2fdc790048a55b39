package org.zeren.term;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.zeren.text.LevelSigns;
import org.zeren.vocabulary.Vocabulary;

/**
 * Short and full forms of the names of units (单位), from
 * {@code vocabulary/unit-names.yaml} and the forms of lines of work: 住建局 and 住房和城乡建设局 are
 * one.
 *
 * @param offices the ends of an office's name, behind its line of work
 * @param shortForms full names and their short forms
 */
public record UnitNames(List<String> offices, Map<String, String> shortForms) {

	private static final UnitNames KNOWN = Vocabulary.read("unit-names", UnitNames.class);

	public static UnitNames vocabulary() {
		return KNOWN;
	}

	/**
	 * {@return the names by which people look for a unit, its own left out}: for 东湖区住建局
	 * 东湖区住房和城乡建设局, 东湖区住房城乡建设委 and the like; for 东湖区自然资源局 东湖区国土局 too, as it once was
	 * called; for 东湖区妇联 东湖区妇女联合会
	 */
	public Set<String> formsOf(String unit) {
		Set<String> names = new LinkedHashSet<>();
		workForms(unit, names);
		this.shortForms.forEach((full, abbreviated) -> {
			if (unit.contains(full)) {
				names.add(unit.replace(full, abbreviated));
			}
			else if (unit.contains(abbreviated)) {
				names.add(unit.replace(abbreviated, full));
			}
		});
		names.remove(unit);
		return names;
	}

	/**
	 * {@return the unit's name with that of its region: 南江市水利局 for 市水利局 in a county of
	 * 南江市, 东湖区水利局 for 水利局 in 东湖区}
	 * @param regions the region and those around it, the largest first
	 * @param unit the unit, without the name of the last region
	 */
	public String within(List<String> regions, String unit) {
		for (String region : regions) {
			if (unit.startsWith(region)) {
				return unit;
			}
			if (LevelSigns.vocabulary().begin(unit, region)) {
				return region + unit.substring(1);
			}
		}
		return regions.isEmpty() ? unit : regions.get(regions.size() - 1) + unit;
	}

	/** The line of work that the name prints, the longest form of all, in each form. */
	private void workForms(String unit, Set<String> names) {
		String printed = "";
		List<String> forms = List.of();
		for (Sector sector : Sector.known()) {
			for (String form : sector.forms()) {
				if (form.length() > printed.length() && unit.contains(form)) {
					printed = form;
					forms = Stream.concat(sector.forms().stream(), sector.former().stream()).toList();
				}
			}
		}
		int at = unit.indexOf(printed);
		String behind = unit.substring(at + printed.length());
		for (String form : forms) {
			String whole = unit.substring(0, at) + form;
			names.add(whole + behind);
			this.offices.stream()
				.filter(behind::startsWith)
				.findFirst()
				.ifPresent((office) -> this.offices
					.forEach((other) -> names.add(whole + other + behind.substring(office.length()))));
		}
	}

}
