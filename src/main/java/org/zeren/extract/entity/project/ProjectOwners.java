package org.zeren.extract.entity.project;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.entity.company.CompanyWords;
import org.zeren.extract.entity.naming.LeadIn;
import org.zeren.extract.entity.water.WaterWords;

/**
 * The short forms of companies that begin the names of projects: 某某|光伏发电项目.
 */
final class ProjectOwners {

	private final ProjectWords words = ProjectWords.vocabulary();

	private final CompanyWords companies = CompanyWords.vocabulary();

	private final List<String> places;

	private ProjectOwners(List<String> places) {
		this.places = places;
	}

	/**
	 * {@return the short forms that begin {@code projects}}
	 * @param projects the names of projects
	 * @param places the names of regions and waters, which are no companies, the longest
	 * first
	 */
	static List<String> of(Collection<String> projects, List<String> places) {
		ProjectOwners owners = new ProjectOwners(places);
		Set<String> found = new LinkedHashSet<>();
		for (String project : projects) {
			String owner = owners.owner(project);
			if (owner != null) {
				found.add(owner);
			}
		}
		return List.copyOf(found);
	}

	private @Nullable String owner(String name) {
		for (int i = 2; i < Math.min(name.length(), 8); i++) {
			if (!tellsContent(name, i)) {
				continue;
			}
			// 南郊|污水处理厂扩建项目: what stands before a facility is its place
			if (this.words.facility.matcher(name).region(i, name.length()).lookingAt()) {
				return null;
			}
			String own = withoutPlaces(name.substring(0, i));
			boolean unknown = own.length() >= 2 && own.length() <= 5 && this.companies.peculiar(own) == own.length()
					&& !WaterWords.vocabulary().behind.contains(own);
			if (unknown || !own.isEmpty()) {
				return unknown ? name.substring(0, i) : null;
			}
		}
		return null;
	}

	/** 光伏, 危废, a number or a place: what the project is, not whose. */
	private boolean tellsContent(String name, int at) {
		return this.words.contents.at(name, at) > 0 || Character.isDigit(name.charAt(at))
				|| this.places.stream().anyMatch((place) -> name.startsWith(place, at));
	}

	private String withoutPlaces(String head) {
		String own = head;
		for (String place : this.places) {
			own = own.startsWith(place) ? behindPlace(own, place.length()) : own;
		}
		return own;
	}

	/** 南江|市: the place may be printed whole. */
	private static String behindPlace(String name, int end) {
		return name.substring(end + Math.min(1, LeadIn.vocabulary().regions.at(name, end)));
	}

}
