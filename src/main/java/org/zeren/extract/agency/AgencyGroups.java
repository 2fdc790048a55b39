package org.zeren.extract.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;

import org.zeren.plan.named.Agency;
import org.zeren.plan.named.AgencyKind;

/**
 * Groups printed names to agencies: 区发展和改革局 and 区发展和改革委员会, 市教体局 and 市教育和体育局, and
 * misprints of a name that stands well-formed elsewhere.
 */
public final class AgencyGroups {

	/** Above this many agencies nobody looks for misprints, so that time stays linear. */
	private static final int MOST = 600;

	private final Place place;

	private final Branches branches;

	private final Map<AgencyKey, AgencyGroup> groups = new LinkedHashMap<>();

	public AgencyGroups(Place place, List<String> printed) {
		this.place = place;
		this.branches = new Branches(place);
		Map<String, AgencyGroup> known = new HashMap<>();
		for (String name : printed) {
			known.computeIfAbsent(name, this::group).add(name);
		}
		if (this.groups.size() <= MOST) {
			mergeMisprints();
			mergeInto(AgencyKey::isHalfOf);
			mergeInto(AgencyKey::isShortFor);
		}
		mergeBranches();
	}

	private AgencyGroup group(String name) {
		AgencyKey key = AgencyKey.of(name, this.place.localize(AgencyKey.firstName(name)));
		return this.groups.computeIfAbsent(key, AgencyGroup::new);
	}

	private void mergeMisprints() {
		List<AgencyKey> keys = new ArrayList<>(this.groups.keySet());
		for (AgencyKey key : keys) {
			AgencyGroup group = this.groups.get(key);
			if (group == null || AgencyWords.vocabulary().collective(key.text()) > 0) {
				continue;
			}
			for (AgencyKey other : keys) {
				AgencyGroup well = this.groups.get(other);
				if (well != null && well != group && Misprints.isMisprint(group, well)) {
					well.takeMisprints(group);
					this.groups.remove(key);
					break;
				}
			}
		}
	}

	/**
	 * 区教育局 is 区教育和体育局 where it fits no other agency of the plan.
	 * @param fits whether the first key may be the second's agency
	 */
	private void mergeInto(BiPredicate<AgencyKey, AgencyKey> fits) {
		for (AgencyKey key : new ArrayList<>(this.groups.keySet())) {
			List<AgencyGroup> whole = this.groups.values()
				.stream()
				.filter((group) -> !group.key.equals(key) && fits.test(key, group.key))
				.toList();
			if (whole.size() == 1) {
				Optional.ofNullable(this.groups.remove(key)).ifPresent(whole.get(0)::take);
			}
		}
	}

	/**
	 * Puts the names of one branch together, once misprints are gone.
	 */
	private void mergeBranches() {
		Map<AgencyKey, AgencyGroup> first = new HashMap<>();
		for (AgencyGroup group : List.copyOf(this.groups.values())) {
			String name = group.name();
			if (name.endsWith("分局")) {
				AgencyKey branch = AgencyKey.of(name, this.branches.localize(AgencyKey.firstName(name)));
				AgencyGroup same = first.putIfAbsent(branch, group);
				if (same != null) {
					same.take(group);
					this.groups.remove(group.key);
				}
			}
		}
	}

	/**
	 * {@return the agency of each printed name}
	 */
	public Map<String, String> names() {
		Map<String, String> names = new HashMap<>();
		for (AgencyGroup group : this.groups.values()) {
			String name = group.name();
			group.printed.keySet().forEach((printed) -> names.put(printed, name));
		}
		return names;
	}

	/**
	 * {@return the agencies in the order of their first place}
	 */
	public List<Agency> agencies() {
		List<Agency> agencies = new ArrayList<>();
		for (AgencyGroup group : this.groups.values()) {
			String name = group.name();
			List<String> aliases = group.printed.keySet().stream().filter((form) -> !form.equals(name)).toList();
			String sector = Sectors.vocabulary().sector(AgencyKey.plain(name)).orElse(null);
			Optional<String> superior = superior(name);
			agencies.add(new Agency(name, aliases, kind(group, name), sector, region(group, name),
					superior.filter((above) -> !above.equals(name)).orElse(null)));
		}
		return agencies;
	}

	private static AgencyKind kind(AgencyGroup group, String name) {
		AgencyKind kind = AgencyWords.vocabulary().kind(name);
		boolean office = group.printed.keySet().stream().anyMatch((form) -> form.endsWith("局"))
				|| kind == AgencyKind.COMMITTEE
						&& AgencyForms.vocabulary().isGoverning(Sectors.vocabulary().expand(name));
		return (kind == AgencyKind.COMMITTEE && office) ? AgencyKind.DEPARTMENT : kind;
	}

	private @Nullable String region(AgencyGroup group, String name) {
		if (this.place.regions().isEmpty()) {
			return null;
		}
		String own = Place.stem(this.place.own());
		int region = name.contains(own) ? this.place.regions().size() - 1 : group.key.region();
		return this.place.regions().get(region).name();
	}

	/**
	 * The bureau of which the name shows a branch; 市 before it is the full name of the
	 * city.
	 */
	private Optional<String> superior(String printed) {
		if (this.place.regions().isEmpty()) {
			return Optional.empty();
		}
		return this.branches.bureau(printed).map((bureau) -> {
			String full = this.place.regions().get(bureau.region()).name() + bureau.name();
			AgencyGroup group = this.groups.get(AgencyKey.of(full, new Place.Local(bureau.region(), bureau.name())));
			return (group != null) ? group.name() : full;
		});
	}

}
