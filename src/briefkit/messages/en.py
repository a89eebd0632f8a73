"""Everything the interface says in English, gathered from one file per floor."""

from briefkit.messages import en_cli, en_core, en_files, en_kinds, en_render, en_terminal

WORDS: dict[str, str] = {
    **en_files.WORDS,
    **en_kinds.WORDS,
    **en_core.WORDS,
    **en_render.WORDS,
    **en_terminal.WORDS,
    **en_cli.WORDS,
}
