"""Several cycles at once, in every order that matters (design §4)."""

import pytest

pytest.register_assert_rewrite("tests.overlap.place")
