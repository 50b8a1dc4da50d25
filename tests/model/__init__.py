"""One issue as a model: every order of two cycles, a death and what people do."""
