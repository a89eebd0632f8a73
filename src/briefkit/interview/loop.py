"""The one loop between an interview and whoever answers, on a screen, in a pipe or in a test."""

from __future__ import annotations

from collections.abc import Callable

from briefkit.interview.asides import ENDINGS, Asides, put
from briefkit.interview.ask import ChangeRow, Control, Noted, Reply, Rows
from briefkit.interview.entries import NOTE
from briefkit.interview.interview import Interview
from briefkit.interview.replies import Prompter, understood
from briefkit.model import Response

Save = Callable[[Response], None]


def conduct(
    interview: Interview, prompter: Prompter, save: Save, looking: bool = False
) -> Response:
    """Ask until the person has finished, saving after every answer; return the response.

    Where nothing is left to ask, all answers are shown: the person changes some, or finishes. What
    was half typed when the person stopped is kept and saved before the interruption goes on.

    Args:
        looking: all answers are shown first.
    """
    talk = _Talk(interview, prompter, save)
    if looking:
        talk.look()
    while not talk.finished:
        talk.take_turn()
    return interview.response


class _Talk:
    """An interview and a prompter, talking."""

    def __init__(self, interview: Interview, prompter: Prompter, save: Save) -> None:
        self._interview = interview
        self._prompter = prompter
        self._save = save
        self._saved = interview.response
        self._asides = Asides(interview, prompter)
        self.finished = interview.ask is None and interview.only is not None

    def take_turn(self) -> None:
        """Put what is to be asked now, and save what came of it, even if the person stops."""
        try:
            self._ask() if self._interview.ask is not None else self._review(at_end=True)
        finally:
            self._store(self._interview.response)
        alone = self._interview.only is not None
        self.finished = self.finished or (alone and self._interview.ask is None)

    def look(self) -> None:
        """Show all answers before anything is asked."""
        try:
            self._review(at_end=self._interview.ask is None)
        finally:
            self._store(self._interview.response)

    def _store(self, response: Response) -> None:
        if response is not self._saved:
            self._saved = response
            self._save(response)

    def _ask(self) -> None:
        interview, ask = self._interview, self._interview.ask
        assert ask is not None
        try:
            reply = put(self._prompter, ask, interview.questionnaire.language)
        except ENDINGS:
            interview.keep_half_typed(self._prompter.half_typed())
            raise
        match reply:
            case Control():
                self._control(reply)
            case Noted():
                self._asides.assuming = None
                interview.keep_note(reply.text, reply.whole)
            case Rows():
                self._reorder(reply)
            case ChangeRow():
                self._alone(f"{ask.path}.{reply.row}")
            case _:
                self._answer(reply)

    def _answer(self, reply: Reply) -> None:
        interview, ask = self._interview, self._interview.ask
        assert ask is not None
        if reply:
            data = understood(ask, reply, interview.questionnaire.language)
            if ask.overview and data != ask.value:
                interview.name_rows(data)
            elif self._asides.assuming == ask.path:
                self._asides.assume(data)
            else:
                interview.answer(data)
        elif ask.header and ask.field.default:
            interview.answer(ask.field.default)
        elif ask.header or not (ask.field.required or ask.choosing or ask.path == ask.question.id):
            interview.later()
        else:
            interview.forget_half_typed()
            self._asides.without_answer()

    def _control(self, control: Control) -> None:
        interview = self._interview
        if control in (Control.back, Control.skip):
            self._asides.assuming = None
        if control is Control.review:
            interview.keep_half_typed(self._prompter.half_typed())
            self._review(at_end=False)
        elif control is Control.back:
            interview.keep_half_typed(self._prompter.half_typed())
            if not interview.back() and interview.only is not None:
                self.finished = True
        elif control is Control.skip:
            interview.keep_half_typed(self._prompter.half_typed())
            interview.skip()
        elif control is Control.finish:
            self.finished = True

    def _reorder(self, rows: Rows) -> None:
        """Move or remove rows; one that says anything is removed only if that is confirmed."""
        ask = self._interview.ask
        assert ask is not None
        gone = set(range(len(ask.overview))) - set(rows.order)
        names = [ask.overview[row].name for row in sorted(gone) if ask.overview[row].text]
        if not names or self._asides.confirms_removal(names):
            self._interview.reorder(rows.order)

    def _review(self, at_end: bool) -> None:
        """Show all answers until the person goes on, goes back or finishes."""
        interview = self._interview
        if interview.only is not None:  # whoever asked this alone shows them
            interview.wants_review = self.finished = True
            return
        # Only now: until somebody looks at all answers, none of this needs to be loaded.
        from briefkit.interview.reviews import review

        while True:
            shown = review(interview.questionnaire, interview.response, at_end)
            match self._prompter.review(shown):
                case Control.finish:
                    self.finished = True
                    return
                case Control.leave:
                    raise EOFError
                case Control.back:
                    interview.back() if at_end else interview.refresh(interview.response)
                    return
                case Control():
                    interview.go_on() if at_end else interview.refresh(interview.response)
                    return
                case str() as path:
                    if self._chosen(path, at_end):
                        return

    def _chosen(self, path: str, at_end: bool) -> bool:
        """Let what was chosen be changed; return whether the review is over.

        What was never answered is a place to go on from; an answer is changed, then all are shown
        again.
        """
        interview = self._interview
        if path.startswith(NOTE):
            self._asides.change_note(path.removeprefix(NOTE))
            self._store(interview.response)
            return False
        if not path.startswith("#") and path not in interview.response.answers:
            interview.refresh(interview.response)
            interview.go_to(path)
            return True
        self._alone(path)
        return at_end and interview.ask is not None

    def _alone(self, path: str) -> None:
        """Ask everything about one question or row, and take what came of it."""
        interview = self._interview
        inner = Interview(interview.questionnaire, interview.response, only=path)
        try:
            conduct(inner, self._prompter, self._store)
        finally:
            interview.refresh(inner.response)
