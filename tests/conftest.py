"""How properties are tested: as many examples as hypothesis likes, as slowly as CI is."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("briefkit", deadline=None)
settings.load_profile("briefkit")
