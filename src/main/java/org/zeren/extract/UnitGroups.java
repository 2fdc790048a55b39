package org.zeren.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Typography;
import org.zeren.plan.Agency;
import org.zeren.plan.AgencyKind;

/**
 * Groups the printed names of units to agencies: 区发展和改革局 and 区发展和改革委员会, 市教体局 and 市教育和体育局,
 * and misprints of a name that stands well-formed elsewhere.
 */
final class UnitGroups {

	/** Above this many units nobody looks for misprints, so that time stays linear. */
	private static final int MOST = 600;

	private static final Pattern OFFICE = Pattern.compile("(.+?)(?:委员会|委|局|厅)");

	private static final Map<String, String> SHORT_FORMS = new LinkedHashMap<>();

	static {
		SHORT_FORMS.put("人民政府", "政府");
		SHORT_FORMS.put("人民法院", "法院");
		SHORT_FORMS.put("人民检察院", "检察院");
		SHORT_FORMS.put("妇女联合会", "妇联");
		SHORT_FORMS.put("科学技术协会", "科协");
		SHORT_FORMS.put("文学艺术界联合会", "文联");
		SHORT_FORMS.put("工商业联合会", "工商联");
		SHORT_FORMS.put("残疾人联合会", "残联");
		SHORT_FORMS.put("共青团", "团");
	}

	private static final Pattern SECOND_NAME = Pattern.compile("([^()]{3,})\\(([^()]{3,})\\)");

	/** 生态环境局东湖分局, 生态环境局东湖区分局. */
	private static final Pattern OWN_BRANCH = Pattern.compile("([^局]{2,12})局([^局]{1,14})分局");

	private static final Pattern YOUTH_LEAGUE = Pattern.compile("^团.?委(员会)?$");

	/** 分局, 交警大队 behind the name of a bureau. */
	private static final Pattern BRANCH = Pattern.compile("^(.+?[局厅委])(.{0,12}(?:分局|大队|支队|中队|科|所|分中心|直属局|管理办公室))$");

	private final Place place;

	private final Map<String, UnitGroup> groups = new LinkedHashMap<>();

	UnitGroups(Place place, List<String> printed) {
		this.place = place;
		for (String name : printed) {
			Place.Local local = place.localize(withoutSecondName(plain(name)));
			String key = key(name, local);
			this.groups.computeIfAbsent(local.region() + "/" + key, (id) -> new UnitGroup(local.region(), key))
				.add(name);
		}
		if (this.groups.size() <= MOST) {
			mergeMisprints();
			mergeHalves();
		}
		mergeBranches();
	}

	/** 区发展改革委（区能源局）: one unit under two names, the first of which tells it. */
	private static String withoutSecondName(String name) {
		Matcher second = SECOND_NAME.matcher(name);
		return second.matches() && Units.vocabulary().isLikely(second.group(2)) ? second.group(1) : name;
	}

	/**
	 * The branch of a higher bureau in the plan's own region is of that region:
	 * 南江市生态环境局东湖分局 is 区生态环境分局.
	 */
	private Place.Local local(String name) {
		Place.Local local = this.place.localize(name);
		int own = this.place.regions().size() - 1;
		Matcher branch = OWN_BRANCH.matcher(local.rest());
		if (own > 0 && branch.matches() && isOwn(branch.group(2))) {
			return new Place.Local(own, branch.group(1) + "分局");
		}
		String stem = Place.stem(this.place.own());
		boolean bare = own > 0 && local.region() == own && local.rest().endsWith("分局") && stem.length() > 1
				&& local.rest().startsWith(stem) && local.rest().length() > stem.length() + 3;
		return bare ? new Place.Local(own, local.rest().substring(stem.length())) : local;
	}

	/**
	 * Puts the names of one branch together, once misprints are gone.
	 */
	private void mergeBranches() {
		Map<String, UnitGroup> branches = new HashMap<>();
		for (String id : new ArrayList<>(this.groups.keySet())) {
			UnitGroup group = this.groups.get(id);
			if (group != null && group.name().endsWith("分局")) {
				Place.Local local = local(withoutSecondName(plain(group.name())));
				UnitGroup first = branches.putIfAbsent(local.region() + "/" + key(group.name(), local), group);
				if (first != null) {
					first.take(group);
					this.groups.remove(id);
				}
			}
		}
	}

	private boolean isOwn(String place) {
		String own = this.place.own().name();
		return place.equals(own) || place.equals(Place.stem(this.place.own()));
	}

	private static String plain(String name) {
		return Typography.fold(name).replace(" ", "");
	}

	/**
	 * {@return the agency of each printed name}
	 */
	Map<String, String> names() {
		Map<String, String> names = new HashMap<>();
		for (UnitGroup group : this.groups.values()) {
			String name = group.name();
			group.printed.keySet().forEach((printed) -> names.put(printed, name));
		}
		return names;
	}

	/**
	 * {@return the agencies in the order of their first place}
	 */
	List<Agency> agencies() {
		List<Agency> agencies = new ArrayList<>();
		for (UnitGroup group : this.groups.values()) {
			String name = group.name();
			List<String> aliases = group.printed.keySet().stream().filter((form) -> !form.equals(name)).toList();
			String sector = Names.vocabulary().sector(plain(name)).orElse(null);
			Optional<String> superior = superior(name);
			agencies.add(new Agency(name, aliases, kind(group, name), sector, region(group, name),
					superior.filter((above) -> !above.equals(name)).orElse(null)));
		}
		return agencies;
	}

	private static String key(String name, Place.Local local) {
		String folded = plain(name);
		if (Units.vocabulary().kind(name) == AgencyKind.LOCAL_GOVERNMENT_GROUP
				&& folded.matches("(?:各|属地|所在|辖区|相关|有关).*")) {
			return collective(folded);
		}
		String rest = local.rest();
		for (Map.Entry<String, String> form : SHORT_FORMS.entrySet()) {
			rest = rest.replace(form.getKey(), form.getValue());
		}
		if (rest.matches(".{1,8}[镇乡]政府")) {
			return rest.substring(0, rest.length() - 2);
		}
		if (YOUTH_LEAGUE.matcher(rest).matches()) {
			return "团委";
		}
		rest = Names.vocabulary().expand(rest);
		Matcher office = OFFICE.matcher(rest);
		if (office.matches() && Names.vocabulary().sector(office.group(1)).isPresent()
				&& !office.group(1).endsWith("保护") && !office.group(1).startsWith("委")) {
			return office.group(1);
		}
		return rest;
	}

	/** 各镇、街道办事处、开发区管委 and 各镇街区 are the same group: the kinds of place tell. */
	private static String collective(String name) {
		String first = name.startsWith("各") ? "各" : name.substring(0, 2);
		TreeSet<Character> kinds = new TreeSet<>();
		String rest = name.replace("办事处", "街").replace("园区", "区").replace("社区", "");
		for (char kind : "镇乡街县市旗区".toCharArray()) {
			if (rest.indexOf(kind) >= 0) {
				kinds.add(kind);
			}
		}
		return first + kinds;
	}

	private void mergeMisprints() {
		List<String> ids = new ArrayList<>(this.groups.keySet());
		for (String id : ids) {
			UnitGroup group = this.groups.get(id);
			if (group == null || group.key.startsWith("各")) {
				continue;
			}
			for (String other : ids) {
				UnitGroup well = this.groups.get(other);
				if (well != null && well != group && well.region == group.region && isMisprint(group, well)) {
					well.takeMisprints(group);
					this.groups.remove(id);
					break;
				}
			}
		}
	}

	private static boolean isMisprint(UnitGroup group, UnitGroup well) {
		String key = group.key;
		String good = well.key;
		boolean rarer = group.count() * 2 <= well.count();
		if (!Units.vocabulary().isLikely(group.name()) && key.length() >= 5 && good.startsWith(key)
				&& good.length() - key.length() <= 3) {
			return true;
		}
		if (key.length() == good.length() && key.length() >= 5) {
			return rarer && sorted(key).equals(sorted(good));
		}
		int difference = Math.abs(key.length() - good.length());
		int longer = Math.max(key.length(), good.length());
		boolean close = difference == 1 && longer >= 5 || difference == 2 && longer >= 10;
		return close && rarer && (key.length() < good.length() ? inside(key, good) : inside(good, key));
	}

	private static String sorted(String text) {
		return text.chars()
			.sorted()
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/**
	 * Whether the short name is the long one with characters left out that tell no units
	 * apart.
	 */
	private static boolean inside(String small, String large) {
		int i = 0;
		for (int j = 0; j < large.length(); j++) {
			if (i < small.length() && small.charAt(i) == large.charAt(j)) {
				i++;
			}
			else if ("分总副一二三四五办室".indexOf(large.charAt(j)) >= 0) {
				return false;
			}
		}
		return i == small.length();
	}

	/** 区教育局 is 区教育和体育局 where no other unit of the plan has education in its name. */
	private void mergeHalves() {
		for (String id : new ArrayList<>(this.groups.keySet())) {
			UnitGroup half = this.groups.get(id);
			if (half == null || half.key.contains("和") || half.key.length() < 2) {
				continue;
			}
			List<UnitGroup> whole = this.groups.values()
				.stream()
				.filter((group) -> group != half && group.region == half.region)
				.filter((group) -> List.of(group.key.split("和")).contains(half.key))
				.toList();
			if (whole.size() == 1) {
				whole.get(0).take(half);
				this.groups.remove(id);
			}
		}
	}

	private static AgencyKind kind(UnitGroup group, String name) {
		AgencyKind kind = Units.vocabulary().kind(name);
		boolean office = group.printed.keySet().stream().anyMatch((form) -> form.endsWith("局"))
				|| kind == AgencyKind.COMMITTEE
						&& Names.vocabulary().expand(name).matches(".{0,3}(发展和改革|卫生健康|国有资产监督管理|住房和城乡建设)委员会");
		return (kind == AgencyKind.COMMITTEE && office) ? AgencyKind.DEPARTMENT : kind;
	}

	private String region(UnitGroup group, String name) {
		String own = Place.stem(this.place.own());
		int region = name.contains(own) ? this.place.regions().size() - 1 : group.region;
		return this.place.regions().get(region).name();
	}

	/**
	 * The bureau of which the name shows a branch; 市 before it is the full name of the
	 * city.
	 */
	private Optional<String> superior(String printed) {
		Place.Local local = this.place.localize(plain(printed));
		Matcher branch = BRANCH.matcher(local.rest());
		int region = local.region();
		String bureau;
		if (branch.matches() && !branch.group(1).startsWith("委")) {
			bureau = branch.group(1);
		}
		else if (local.rest().endsWith("分局") && region > 0) {
			bureau = local.rest().substring(0, local.rest().length() - 2) + "局";
			region--;
		}
		else {
			return Optional.empty();
		}
		String full = this.place.regions().get(region).name() + bureau;
		int at = region;
		return Optional.of(this.groups.values()
			.stream()
			.filter((group) -> group.region == at)
			.filter((group) -> group.key.equals(key(full, new Place.Local(at, bureau))))
			.map(UnitGroup::name)
			.findFirst()
			.orElse(full));
	}

}
