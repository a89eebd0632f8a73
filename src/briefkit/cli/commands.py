"""The commands and their options; what they do is in a module each, imported when it runs."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

import click

from briefkit.cli.wording import Command, Group
from briefkit.messages import say

DEPTHS = ("essential", "standard", "deep")
FORMATS = ("docx", "md")


def command_line(language: str) -> Group:
    """Return the command `brief`, with its help in `language`."""

    def told(key: str) -> str:
        return say(language, f"help-{key}")

    def option(name: str, key: str = "", **settings: Any) -> click.Option:
        text = told(key or f"option-{name.strip('-')}")
        return click.Option([name], help=text, **settings)

    def own_help() -> click.Option:
        return click.Option(
            ["-h", "--help"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_help,
            help=told("option-help"),
        )

    def command(name: str, *parameters: click.Parameter) -> Command:
        return Command(
            language,
            name=name,
            help=told(name),
            short_help=told(f"{name}-short"),
            params=[*parameters, own_help()],
            callback=_later(name, language),
            add_help_option=False,
            options_metavar=told("options-metavar"),
        )

    asked_language = option("--language", metavar="L")
    depth = option("--depth", type=click.Choice(DEPTHS))
    plain = option("--plain", is_flag=True)
    output = option("--output", metavar=told("folder"))
    to = option("--to", type=click.Choice(FORMATS), multiple=True)
    file = click.Argument(["file"], metavar=told("file"))
    group = Group(
        language,
        name="brief",
        help=told("brief"),
        options_metavar=told("options-metavar"),
        subcommand_metavar=told("command-metavar"),
        params=[
            click.Option(
                ["--version"],
                is_flag=True,
                is_eager=True,
                expose_value=False,
                callback=_show_version,
                help=told("option-version"),
            ),
            own_help(),
        ],
        add_help_option=False,
    )
    group.add_command(
        command(
            "new",
            click.Argument(["questionnaire"], required=False, metavar=f"[{told('questionnaire')}]"),
            depth,
            asked_language,
            option("--title", metavar="T"),
            option("--client", metavar="C"),
            option("--text-language", metavar="L"),
            output,
            option("--answers", metavar=told("file")),
            option("--set", metavar=told("path-value"), multiple=True),
            option("--no-input", is_flag=True),
            plain,
            to,
        )
    )
    group.add_command(
        command(
            "resume",
            click.Argument(["file"], required=False, metavar=f"[{told('file')}]"),
            asked_language,
            plain,
            to,
        )
    )
    question = click.Argument(["question"], required=False, metavar=f"[{told('question')}]")
    group.add_command(command("edit", file, question, asked_language, plain))
    group.add_command(command("show", file, asked_language))
    group.add_command(
        command(
            "render",
            click.Argument(["files"], nargs=-1, required=True, metavar=told("files")),
            to,
            output,
            option("--layout", metavar=told("layout")),
            option("--template", metavar=told("file")),
            asked_language,
            option("--force", is_flag=True),
        )
    )
    formats = click.Choice(("text", "md", "docx", "json"))
    group.add_command(
        command(
            "questions",
            click.Argument(["questionnaire"], required=False, metavar=f"[{told('questionnaire')}]"),
            depth,
            asked_language,
            option("--format", type=formats, default="text"),
            output,
        )
    )
    return group


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
