"""The commands and their options; what they do is in a module each, imported when it runs."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

import click

from briefkit.cli.wording import Command, Group
from briefkit.messages import say

DEPTHS = ("essential", "standard", "deep")
FORMATS = ("docx", "md", "html", "json")
PAPERS = ("a4", "letter")
TEMPLATES = ("docx", "md", "html")


def command_line(language: str) -> Group:
    """Return the command `brief`, with its help in `language`."""
    return _Words(language).group()


class _Words:
    """Builds commands whose help is in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.asked_language = self.option("--language", metavar="L")
        self.depth = self.option("--depth", type=click.Choice(DEPTHS))
        self.plain = self.option("--plain", is_flag=True)
        self.output = self.option("--output", metavar=self.told("folder"))
        self.to = self.option("--to", type=click.Choice(FORMATS), multiple=True)

    def group(self) -> Group:
        """Return the whole command."""
        version = click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_version,
            help=self.told("option-version"),
        )
        group = Group(
            self.language,
            name="brief",
            help=self.told("brief"),
            options_metavar=self.told("options-metavar"),
            subcommand_metavar=self.told("command-metavar"),
            params=[version, self.help()],
            add_help_option=False,
        )
        for command in (
            self.new,
            self.resume,
            self.edit,
            self.show,
            self.render,
            self.template,
            self.questions,
        ):
            group.add_command(command())
        return group

    def new(self) -> Command:
        """Return `brief new`."""
        return self.command(
            "new",
            self.argument("questionnaire"),
            self.depth,
            self.asked_language,
            self.option("--title", metavar="T"),
            self.option("--client", metavar="C"),
            self.option("--text-language", metavar="L"),
            self.output,
            self.option("--answers", metavar=self.told("file")),
            self.option("--set", metavar=self.told("path-value"), multiple=True),
            self.option("--no-input", is_flag=True),
            self.plain,
            self.to,
        )

    def resume(self) -> Command:
        """Return `brief resume`."""
        return self.command(
            "resume", self.argument("file"), self.asked_language, self.plain, self.to
        )

    def edit(self) -> Command:
        """Return `brief edit`."""
        file, question = self.argument("file", required=True), self.argument("question")
        return self.command("edit", file, question, self.asked_language, self.plain)

    def show(self) -> Command:
        """Return `brief show`."""
        return self.command("show", self.argument("file", required=True), self.asked_language)

    def render(self) -> Command:
        """Return `brief render`."""
        return self.command(
            "render",
            self.argument("files", required=True, nargs=-1),
            self.to,
            self.output,
            self.option("--layout", metavar=self.told("layout")),
            self.option("--template", metavar=self.told("file")),
            self.option("--paper", type=click.Choice(PAPERS)),
            self.asked_language,
            self.option("--force", is_flag=True),
        )

    def template(self) -> Command:
        """Return `brief template`."""
        return self.command(
            "template",
            self.argument("file"),
            self.option("--to", "start", type=click.Choice(TEMPLATES)),
            self.output,
            self.asked_language,
            self.option("--force", "replace", is_flag=True),
        )

    def questions(self) -> Command:
        """Return `brief questions`."""
        formats = click.Choice(("text", "md", "docx", "json"))
        return self.command(
            "questions",
            self.argument("questionnaire"),
            self.option("--depth", "only-depth", type=click.Choice(DEPTHS)),
            self.asked_language,
            self.option("--format", type=formats, default="text"),
            self.output,
        )

    def told(self, key: str) -> str:
        """Return a piece of help."""
        return say(self.language, f"help-{key}")

    def option(self, name: str, key: str = "", **settings: Any) -> click.Option:
        """Return an option with its help, kept under `key` or else under its name."""
        text = self.told(f"option-{key or name.strip('-')}")
        return click.Option([name], help=text, **settings)

    def argument(self, name: str, required: bool = False, **settings: Any) -> click.Argument:
        """Return an argument; one that may be left out is shown in brackets."""
        shown = self.told(name) if required else f"[{self.told(name)}]"
        return click.Argument([name], required=required, metavar=shown, **settings)

    def help(self) -> click.Option:
        """Return `--help`."""
        return click.Option(
            ["-h", "--help"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_help,
            help=self.told("option-help"),
        )

    def command(self, name: str, *parameters: click.Parameter) -> Command:
        """Return a command that imports its module when it runs."""
        return Command(
            self.language,
            name=name,
            help=self.told(name),
            short_help=self.told(f"{name}-short"),
            options_metavar=self.told("options-metavar"),
            params=[*parameters, self.help()],
            callback=_later(name, self.language),
            add_help_option=False,
        )


def _later(name: str, language: str) -> Callable[..., int]:
    """Return a callback that imports the module of the command when it is called."""

    def callback(**given: Any) -> int:
        module = import_module(f"briefkit.cli.{name}")
        code: int = module.run(interface=language, **given)
        return code

    return callback


def _show_help(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        click.echo(ctx.get_help())
        ctx.exit()


def _show_version(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        from briefkit import __version__

        click.echo(f"brief {__version__}")
        ctx.exit()
