package org.zeren.extract.agency;

/**
 * Whether a name of an agency is a misprint of another that stands well-formed elsewhere:
 * 区行政综合执法局 beside 区综合行政执法局, but not 公安局 beside 公安分局.
 */
final class Misprints {

	private Misprints() {
	}

	/**
	 * {@return whether the first is a misprint: cut short, with characters swapped, or
	 * with one or two left out or doubled, and rarer than the other}
	 */
	static boolean isMisprint(AgencyGroup group, AgencyGroup well) {
		String key = group.key.text();
		String good = well.key.text();
		if (group.key.region() != well.key.region()) {
			return false;
		}
		boolean rarer = group.count() * 2 <= well.count();
		if (!AgencyWords.vocabulary().isLikely(group.name()) && key.length() >= 5 && good.startsWith(key)
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
	 * Whether the short name is the long one with characters left out that tell no
	 * agencies apart.
	 */
	private static boolean inside(String small, String large) {
		int i = 0;
		for (int j = 0; j < large.length(); j++) {
			if (i < small.length() && small.charAt(i) == large.charAt(j)) {
				i++;
			}
			else if (AgencyForms.vocabulary().tells(large.charAt(j))) {
				return false;
			}
		}
		return i == small.length();
	}

}
