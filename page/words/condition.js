/** The values that rules of audit see, in words: the keys of `Finding.condition`. A rule of one's own may have others, which are shown as they are. */
export const condition = {
  zh: {
    above: '上级规划所在行政区', agency: '单位', asOf: '截至', state: '工作状态', assignments: '已知下达值', baseline: '现状值', binding: '性质', bound: '认定下限', comparator: '比较方式', deadline: '完成时限', documentNumber: '文号',
    expected: '按表中值推算', forms: '名称写法', goal: '目标值', here: '本规划', indicator: '指标', issuedOn: '印发日期', leading: '牵头单位数', led: '牵头举措数', measures: '举措数', owners: '责任单位数', percent: '占比（%）',
    periodEnd: '规划期末', periodStart: '规划期初', plan: '规划', ratio: '完成进度与时间进度之比', region: '行政区', responsible: '责任单位数', status: '状态', supporting: '配合单位数', table: '表中值', text: '文中值', there: '对方规划',
    times: '出现次数', title: '标题', unit: '计量单位', units: '责任单位数', upper: '上级规划', verdict: '评价', year: '年份',
    AT_LEAST: '不低于', AT_MOST: '不高于', EQUAL: '等于', REDUCE_BY: '下降', INCREASE_BY: '增长', QUALITATIVE: '文字表述',
    'LOOSER_THAN_UPPER.plan': '上级规划', 'LOOSER_THAN_UPPER.upper': '上级规划的目标值', 'LOOSER_THAN_UPPER.goal': '本规划的目标值', 'BINDING_DOWNGRADED.plan': '上级规划', 'BINDING_DOWNGRADED.upper': '上级规划中的性质', 'BINDING_DOWNGRADED.here': '本规划中的性质',
    'UPPER_TARGET_MISSING.plan': '上级规划', 'UPPER_TASK_NOT_TAKEN_UP.plan': '上级规划', 'OTHER_SECTOR_LEADS.plan': '对方规划', 'OTHER_SECTOR_LEADS.here': '本规划的牵头条线', 'OTHER_SECTOR_LEADS.there': '对方的牵头条线',
    'LEAD_OUTSIDE_REGION.plan': '规划所在行政区', 'LEAD_OUTSIDE_REGION.region': '单位所属行政区', 任务: '举措', 定性: '文字表述',
  },
  en: {
    above: 'regions above', agency: 'unit', asOf: 'as of', state: 'state of the work', assignments: 'values handed down', baseline: 'baseline', binding: 'binding', bound: 'bound of the rule', comparator: 'to be met by', deadline: 'deadline', documentNumber: 'document number',
    expected: 'expected by the table', forms: 'forms of the name', goal: 'goal', here: 'in this plan', indicator: 'indicator', issuedOn: 'issued on', leading: 'units that lead', led: 'measures it leads', measures: 'measures', owners: 'owners', percent: 'share (%)',
    periodEnd: 'end of the period', periodStart: 'beginning of the period', plan: 'plan', ratio: 'progress over time', region: 'region', responsible: 'units that are responsible', status: 'status', supporting: 'units that support', table: 'in the table', text: 'in the text', there: 'in the other plan',
    times: 'times', title: 'title', unit: 'unit of measurement', units: 'units responsible', upper: 'in the upper plan', verdict: 'verdict', year: 'year',
    AT_LEAST: 'at least', AT_MOST: 'at most', EQUAL: 'equal to', REDUCE_BY: 'down by', INCREASE_BY: 'up by', QUALITATIVE: 'in words',
    'LOOSER_THAN_UPPER.plan': 'upper plan', 'LOOSER_THAN_UPPER.upper': 'goal of the upper plan', 'LOOSER_THAN_UPPER.goal': 'goal of this plan', 'BINDING_DOWNGRADED.plan': 'upper plan', 'BINDING_DOWNGRADED.upper': 'in the upper plan', 'BINDING_DOWNGRADED.here': 'in this plan',
    'UPPER_TARGET_MISSING.plan': 'upper plan', 'UPPER_TASK_NOT_TAKEN_UP.plan': 'upper plan', 'OTHER_SECTOR_LEADS.plan': 'other plan', 'OTHER_SECTOR_LEADS.here': 'lines of work that lead here', 'OTHER_SECTOR_LEADS.there': 'lines of work that lead there',
    'LEAD_OUTSIDE_REGION.plan': 'region of the plan', 'LEAD_OUTSIDE_REGION.region': 'region of the unit', 任务: 'measure', 定性: 'in words',
    目标: 'target', 牵头: 'leads', 责任: 'responsible', 配合: 'supports', 落实: 'carries out', 指导: 'guides', 督导: 'supervises', 规划: 'plan', 单位: 'unit', 章节: 'section', 约束性: 'binding', 预期性: 'expected',
  },
}
