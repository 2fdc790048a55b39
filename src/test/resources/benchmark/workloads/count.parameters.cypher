RETURN {} AS parameters
