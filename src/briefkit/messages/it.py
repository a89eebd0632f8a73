"""Everything the interface says in Italian, gathered from one file per floor."""

from briefkit.messages import it_cli, it_core, it_files, it_kinds, it_render, it_terminal

WORDS: dict[str, str] = {
    **it_files.WORDS,
    **it_kinds.WORDS,
    **it_core.WORDS,
    **it_render.WORDS,
    **it_terminal.WORDS,
    **it_cli.WORDS,
}
