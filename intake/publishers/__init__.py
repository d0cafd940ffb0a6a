"""Statistical offices: how their files look, what of them are observations, and where their newest figures are."""
