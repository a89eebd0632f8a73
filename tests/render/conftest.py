"""A brief with every block, in both languages."""

from __future__ import annotations

import pytest

from briefkit.brief.blocks import Brief
from tests.render.samples import english, italian


@pytest.fixture
def sample_brief() -> Brief:
    return italian()


@pytest.fixture(params=[italian, english], ids=["it", "en"])
def any_sample_brief(request: pytest.FixtureRequest) -> Brief:
    brief: Brief = request.param()
    return brief
