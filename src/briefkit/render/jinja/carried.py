"""Errors on their way from one process to another: plain data, put into words only at the end."""

from __future__ import annotations

from typing import Any

from attrs import asdict

from briefkit.errors import BriefkitError, Fault, FaultyFile
from briefkit.messages import Message

Data = dict[str, Any]


def packed(error: BriefkitError) -> Data:
    """Return `error` as data that JSON can carry."""
    if isinstance(error, FaultyFile):
        return {"faults": [_fault(each) for each in error.faults]}
    return _message(error.message)


def unpacked(data: Data) -> BriefkitError:
    """Return the error that was packed."""
    if "faults" in data:
        return FaultyFile(
            Fault(**{**each, "message": _value(each["message"])}) for each in data["faults"]
        )
    return BriefkitError(data["key"], **_value(data).values)


def _fault(fault: Fault) -> Data:
    return {**asdict(fault, recurse=False), "message": _message(fault.message)}


def _message(message: Message) -> Data:
    return {
        "key": message.key,
        "values": {name: _carried(value) for name, value in message.values.items()},
    }


def _carried(value: Any) -> Any:
    if isinstance(value, Message):
        return _message(value)
    if isinstance(value, list | tuple):
        return [_carried(each) for each in value]
    return value if isinstance(value, str | int | float | None) else str(value)


def _value(data: Any) -> Any:
    """Return what was carried; the only keys with values among it are messages."""
    if isinstance(data, dict):
        return Message(data["key"], {name: _value(each) for name, each in data["values"].items()})
    return [_value(each) for each in data] if isinstance(data, list) else data
