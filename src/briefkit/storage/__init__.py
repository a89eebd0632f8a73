"""Files that people care about: read, saved so that nothing is lost, locked, and safely named."""

from briefkit.lazy import lazily

TYPE_CHECKING = False

if TYPE_CHECKING:
    from briefkit.storage.folders import make_folder
    from briefkit.storage.locks import Busy, Lock, hold
    from briefkit.storage.names import safe_name
    from briefkit.storage.saving import Conflict, fingerprint, load, save

# Nothing is locked or saved before the first question stands on the screen.
__getattr__ = lazily(
    __name__,
    {
        "briefkit.storage.folders": ("make_folder",),
        "briefkit.storage.locks": ("Busy", "Lock", "hold"),
        "briefkit.storage.names": ("safe_name",),
        "briefkit.storage.saving": ("Conflict", "fingerprint", "load", "save"),
    },
)

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
