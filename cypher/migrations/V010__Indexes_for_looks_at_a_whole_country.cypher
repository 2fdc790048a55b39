// Over all plans: how far targets have come (few have a verdict), and measures whose titles hold a word.
CREATE INDEX target_verdict IF NOT EXISTS FOR (n:Target) ON (n.verdict);
CREATE TEXT INDEX measure_title_text IF NOT EXISTS FOR (n:Measure) ON (n.title);
