"""The words of click in the language of the interface."""

from __future__ import annotations

import difflib
import re

import click

from briefkit.cli.overview import overview
from briefkit.messages import say

_EXTRA = re.compile(r"Got unexpected extra arguments? \((.*)\)", re.DOTALL)


def usage_sentence(error: click.ClickException, language: str) -> str:
    """Return one sentence that says what is wrong with a command and where to find help."""
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "brief"
    return f"{_what(error, language)}\n{say(language, 'try-help', command=path)}"


def _what(error: click.ClickException, language: str) -> str:
    match error:
        case click.NoSuchOption():
            options = _options(error)
            near = [name for name in options if name.startswith(error.option_name)]
            near = near or difflib.get_close_matches(error.option_name, options, 1)
            key = "no-such-option-near" if near else "no-such-option"
            return say(language, key, option=error.option_name, near=near[0] if near else "")
        case click.MissingParameter() if error.param is not None:
            return say(language, "missing-argument", name=error.param.make_metavar(error.ctx))  # type: ignore[arg-type]
        case click.BadParameter() if isinstance(getattr(error.param, "type", None), click.Choice):
            choices = list(error.param.type.choices)  # type: ignore[union-attr]
            name = error.param.opts[0]  # type: ignore[union-attr]
            return say(language, "expected-choice", option=name, choices=choices)
        case click.BadOptionUsage() if "does not take" in error.message:
            return say(language, "option-no-value", option=error.option_name)
        case click.BadOptionUsage():
            return say(language, "option-needs-value", option=error.option_name)
    if extra := _EXTRA.fullmatch(error.message):
        return say(language, "extra-argument", given=extra[1])
    return say(language, "wrong-usage", message=error.format_message())


def _options(error: click.NoSuchOption) -> list[str]:
    command = error.ctx.command if error.ctx else None
    return [name for parameter in (command.params if command else ()) for name in parameter.opts]


OWN_OPTIONS = ("--help", "-h", "--version")


class Group(click.Group):
    """A group with help in its language, which runs `new` where no command is named."""

    def __init__(self, language: str, **settings: object) -> None:
        super().__init__(**settings)  # type: ignore[arg-type]
        self.language = language

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `new` before arguments that do not begin with a command."""
        args = self._language_last(args)
        if self._is_own(args):
            args = [argument for argument in args if argument in OWN_OPTIONS]
        elif not args or args[0] not in self.commands:
            self._catch_misspelling(ctx, args[:1])
            args = ["new", *args]
        return super().parse_args(ctx, args)

    def _language_last(self, args: list[str]) -> list[str]:
        """Return `args` with a `--language` that stands before the command moved behind it."""
        first = args[0] if args else ""
        count = 2 if first == "--language" else int(first.startswith("--language="))
        if count and args[count : count + 1] and args[count] in self.commands:
            return [args[count], *args[:count], *args[count + 1 :]]
        return args

    def _is_own(self, args: list[str]) -> bool:
        """Return whether `args` ask for the help or version of the whole command."""
        named = any(argument in self.commands for argument in args)
        return not named and any(argument in OWN_OPTIONS for argument in args)

    def _catch_misspelling(self, ctx: click.Context, first: list[str]) -> None:
        for word in first:
            near = difflib.get_close_matches(word, self.commands, 1, 0.75)
            if near:
                sentence = say(self.language, "no-such-command", command=word, near=near[0])
                raise click.UsageError(sentence, ctx)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the overview, which is also said without click."""
        formatter.write(overview(self.language))


class Command(click.Command):
    """A command whose help has headings in its language."""

    def __init__(self, language: str, **settings: object) -> None:
        super().__init__(**settings)  # type: ignore[arg-type]
        self.language = language

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options."""
        _write_options(self, ctx, formatter, self.language)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        _write_usage(self, ctx, formatter, self.language)


def _write_usage(
    command: click.Command, ctx: click.Context, formatter: click.HelpFormatter, language: str
) -> None:
    pieces = " ".join(command.collect_usage_pieces(ctx))
    formatter.write_usage(ctx.command_path, pieces, prefix=say(language, "help-usage") + " ")


def _write_options(
    command: click.Command, ctx: click.Context, formatter: click.HelpFormatter, language: str
) -> None:
    options = [p for p in command.get_params(ctx) if isinstance(p, click.Option)]
    rows = [row for option in options if (row := option.get_help_record(ctx))]
    if rows:
        with formatter.section(say(language, "help-options")):
            formatter.write_dl(rows)
