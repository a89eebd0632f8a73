"""Why the system refused a file, as a message."""

from __future__ import annotations

import errno

from briefkit.messages import Message

_KEYS = {
    errno.ENOENT: "reason-missing",
    errno.ENOTDIR: "reason-missing",
    errno.EACCES: "reason-permission",
    errno.EPERM: "reason-permission",
    errno.EISDIR: "reason-folder",
    errno.ENXIO: "reason-not-a-file",
    errno.EEXIST: "reason-exists",
    errno.ENAMETOOLONG: "reason-name-too-long",
    errno.EINVAL: "reason-name",
    errno.ENOSPC: "reason-full",
    errno.EDQUOT: "reason-full",
    errno.EFBIG: "reason-full",
    errno.EROFS: "reason-read-only",
    errno.ELOOP: "reason-loop",
}


def reason(error: OSError | ValueError) -> Message:
    """Return why `error` happened; a ValueError comes from a name that no system allows."""
    if not isinstance(error, OSError):
        return Message("reason-name")
    key = _KEYS.get(error.errno or 0)
    return Message(key) if key else Message("reason-other", {"said": error.strerror or str(error)})
