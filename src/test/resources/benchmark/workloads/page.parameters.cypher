UNWIND $plans AS plan
RETURN {planId: plan} AS parameters
