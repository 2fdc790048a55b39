UNWIND $plans AS plan
MATCH (t:Target {planId: plan, ordinal: 3})
RETURN {targetId: t.id} AS parameters
