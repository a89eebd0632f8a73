"""Files that people care about: read, saved so that nothing is lost, locked, and safely named."""

from briefkit.storage.folders import make_folder
from briefkit.storage.locks import Busy, Lock, hold
from briefkit.storage.names import safe_name
from briefkit.storage.saving import Conflict, fingerprint, load, save

__all__ = [
    "Busy",
    "Conflict",
    "Lock",
    "fingerprint",
    "hold",
    "load",
    "make_folder",
    "safe_name",
    "save",
]
