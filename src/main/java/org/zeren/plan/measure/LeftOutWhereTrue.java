package org.zeren.plan.measure;

/**
 * What Jackson asks whether a flag that is true nearly always may be left out of the
 * YAML: by equality, as its contract for filters wants it.
 */
final class LeftOutWhereTrue {

	@Override
	public boolean equals(Object value) {
		return Boolean.TRUE.equals(value);
	}

	@Override
	public int hashCode() {
		return 1;
	}

}
