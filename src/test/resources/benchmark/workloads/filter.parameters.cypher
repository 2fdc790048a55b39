MATCH (province:Region {level: 1})
WITH province ORDER BY province.id
UNWIND ['水利', '生态环境', '林业', '公安', '住房城乡建设', '商务'] AS sector
RETURN {provinceId: province.id, sectorId: 'sector:' + sector} AS parameters
