/** Why the reader is not sure, as it says it in English, and the same in Chinese. One that is not here is shown as it stands. */
/** @type {Record<string, string>} */
export const reasons = {
  'a measure without a unit, where most measures have one': '多数举措有责任单位，而此条没有',
  'a measure without a deadline, where most measures have one': '多数举措有完成时限，而此条没有',
  "a name in a note that does not look like a unit's": '责任说明中的名称不像单位名称',
  'not taken for a unit, though it stands where units stand': '位于责任单位处，但未当作单位',
  'looks like a responsibility note, but was not read': '像是责任说明，但未能读取',
  'a number that became no target': '有数值，但未读成目标',
  'a cell of a deadline, of which no deadline was read': '时限一栏未读出时限',
  'a deadline without a year, in a plan of several years': '时限没有写明年份，而规划跨多年',
  'a label that nobody knows': '不认识的标签',
}
