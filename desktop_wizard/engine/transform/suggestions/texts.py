"""Texts that are too long, too short, or have to be in another form."""

from __future__ import annotations

import re

from desktop_wizard.engine.schema import matches
from desktop_wizard.engine.transform.condition import Condition
from desktop_wizard.engine.transform.filling import filling
from desktop_wizard.engine.transform.kinds import Cast, Jsonata, MapValues, Reformat, RemoveField, Truncate, moments
from desktop_wizard.engine.transform.suggestions.alignment import reformats
from desktop_wizard.engine.transform.suggestions.case import (
    DROPPED,
    GUESSED,
    INVENTED,
    KEPT,
    LOSSY,
    Case,
    Idea,
    Ideas,
)
from desktop_wizard.engine.transform.supply import Constant
from desktop_wizard.engine.transform.terms import Terms
from desktop_wizard.engine.transform.values import shown

LAYOUTS = (
    *("%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d", "%d-%m-%Y", "%m-%d-%Y"),
    *("%d %b %Y", "%d %B %Y", "%b %d, %Y", "%B %d, %Y", "%d.%m.%y", "%m/%d/%y", "%d/%m/%y"),
)
_TIMES = ("", " %H:%M", " %H:%M:%S")
_WHOLE_LINE = r"(?s)\s*(.*?)\s*"
_FORMS = {
    "uuid": (
        r"\s*(?:urn:uuid:)?[{(]?([0-9a-fA-F]{8})-?([0-9a-fA-F]{4})-?([0-9a-fA-F]{4})-?([0-9a-fA-F]{4})-?([0-9a-fA-F]{12})[)}]?\s*",
        "{1:lower}-{2:lower}-{3:lower}-{4:lower}-{5:lower}",
    ),
    "email": (r"\s*(?:mailto:)?<?([^\s<>]+)>?\s*", "{1:lower}"),
    "uri": (r"\s*(?:https?://)?(\S+)\s*", "https://{1}"),
    "ipv4": (r"\s*([0-9.]+)(?:/[0-9]+|:[0-9]+)?\s*", "{1}"),
    "time": (r"\s*([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?\s*", "{1:0>2}:{2}:{3:0>2}Z"),
}


def shorten(case: Case) -> Ideas:
    """Cut what is too long; only the white space around it, where that is enough."""
    most = case.stated("maxLength")
    if not case.steps or not isinstance(most, int):
        return
    long = [text for text in case.texts() if len(text) > most]
    if long and all(len(text.strip()) <= most for text in long):
        yield Idea((_stripped(case),), "Without the white space around them all texts are short enough.")
    reason = f"{len(long):,} of the texts looked at are longer than {most:,} characters."
    yield Idea((Truncate(path=case.path, length=most),), reason, LOSSY)


def lengthen(case: Case) -> Ideas:
    """Put zeros before numbers that are too short; take away or replace what is too short for anything."""
    least = case.stated("minLength")
    if not case.steps or not isinstance(least, int) or least < 1:
        return
    short = [text for text in case.texts() if len(text) < least]
    if short and least > 1 and all(text.isascii() and text.isdigit() for text in short):
        rule = Reformat(path=case.path, pattern="(?s)(.*)", template=f"{{1:0>{min(least, 999)}}}")
        yield Idea((rule,), f"The short ones are numbers; zeros make them {least:,} digits long.", GUESSED)
    if case.is_optional:
        is_short = Condition({"maxLength": least - 1, "description": f"it is shorter than {least:,}"})
        rule_out = RemoveField(path=case.path, terms=Terms(when_value=is_short))
        blank = bool(short) and not any(text.strip() for text in short)
        reason = "The field may be absent, and " + (
            "an empty text says nothing." if blank else "these are too short."
        )
        yield Idea((rule_out,), reason, KEPT if blank else DROPPED)
    fill = filling(case.new_parts())
    if short and fill is not None and isinstance(fill.value, Constant):
        rule_in = MapValues(path=case.path, mapping=tuple((text, fill.value.value) for text in short))
        yield Idea((rule_in,), f"{fill.value.phrase().capitalize()} {fill.origin}.", INVENTED)


def fit_pattern(case: Case) -> Ideas:
    """Rewrite texts so that they match the new pattern, by the patterns that cover them."""
    pattern = case.stated("pattern")
    if not case.steps or not isinstance(pattern, str):
        return
    texts = case.texts()
    misfits = [text for text in texts if not matches(pattern, text)]
    if not misfits:
        return
    for style, fold in (("lower", str.lower), ("upper", str.upper), ("title", str.title), ("strip", str.strip)):
        good = sum(matches(pattern, fold(text)) is True for text in misfits)
        if good:
            rule = Reformat(path=case.path, pattern="(?s)(.*)", template=f"{{1:{style}}}")
            what = "without the white space around it" if style == "strip" else f"in {style} case"
            yield Idea((rule,), f"{good:,} of {len(misfits):,} texts that do not match do so {what}.")
    for found, good in reformats(pattern, misfits):
        rule = Reformat(path=case.path, pattern=found.pattern, template=found.template)
        reason = (
            f"{good:,} of {len(misfits):,} texts that do not match have all the parts that {shown(pattern)} asks for."
        )
        yield Idea((rule,), reason, found.cost)
    yield from _as_date(case, pattern, misfits)
    yield from _international(case, pattern)
    if any(matches(pattern, re.sub("[^0-9]", "", text)) for text in misfits):
        rule_out = Jsonata(path=case.path, expression="$replace($, /[^0-9]/, '')")
        yield Idea((rule_out,), "The digits alone match.", GUESSED)


def _international(case: Case, pattern: str) -> Ideas:
    """Put a country's code before telephone numbers, where the pattern begins with one."""
    code = re.match(r"\^\\\+(\d{1,3})(?=[^\d?*+{])", pattern)
    if code:
        digits = "$replace($, /[^0-9]/, '')"
        local = f"$replace({digits}, /^(00{code[1]}|{code[1]}|0)/, '')"
        reason = f"Telephone numbers without a country's code get {code[1]}: please check."
        yield Idea((Jsonata(path=case.path, expression=f"'+{code[1]}' & {local}"),), reason, GUESSED)


def _as_date(case: Case, pattern: str, misfits: list[str]) -> Ideas:
    for to, probe in (("date", "2026-01-31"), ("date-time", "2026-01-31T12:00:00Z")):
        if matches(pattern, probe) and not matches(pattern, "x"):
            yield from _moments(case, to, misfits)


def fit_format(case: Case) -> Ideas:
    """Rewrite texts so that they have the new format."""
    form = case.stated("format")
    if not case.steps or not isinstance(form, str):
        return
    if form in ("date", "date-time"):
        yield from _moments(case, form, case.texts())
    if form in _FORMS:
        pattern, template = _FORMS[form]
        covers = sum(re.fullmatch(pattern, text) is not None for text in case.texts())
        if covers:
            reason = f"{covers:,} of {len(case.texts()):,} texts looked at have the parts of the format {form}."
            yield Idea((Reformat(path=case.path, pattern=pattern, template=template),), reason)
    yield Idea((_stripped(case),), "White space around a text is no part of the format.", GUESSED)


def _moments(case: Case, to: str, texts: list[str]) -> Ideas:
    """Read texts as points in time: by ISO 8601, or by the layouts that most of them have."""
    iso = sum(moments.read_iso_8601(text) is not None for text in texts)
    if iso:
        reason = f"{iso:,} of {len(texts):,} texts looked at are points in time of some ISO 8601 form."
        yield Idea((Cast(path=case.path, to=to),), reason)
    layouts = [layout + time for time in _TIMES for layout in LAYOUTS]
    read = [(sum(moments.Layout(layout).read(text) is not None for text in texts), layout) for layout in layouts]
    good = sorted((each for each in read if each[0]), key=lambda each: -each[0])[:3]
    for count, layout in good:
        is_doubtful = sum(other == count for other, _ in good) > 1
        reason = f"{count:,} of {len(texts):,} texts looked at can be read as {layout}."
        if is_doubtful:
            reason = f"{reason[:-1]}, and as another layout: please check which is the day."
        yield Idea((Cast(path=case.path, to=to, layout=layout),), reason, GUESSED if is_doubtful else KEPT)
    if len(good) > 1 and good[0][0] < len(texts):
        yield _in_turn(case, to, [layout for _, layout in good])


def _in_turn(case: Case, to: str, layouts: list[str]) -> Idea:
    """Try several layouts one after the other: what one can't read, the next one gets."""
    keep = Terms(on_failure="keep")
    rules = [Cast(path=case.path, to=to, layout=layout, terms=keep) for layout in layouts]
    iso = Cast(path=case.path, to=to)
    return Idea((*rules, iso), f"The texts are of several layouts: {', '.join(layouts)}.", GUESSED)


def read_as_moment(case: Case) -> Ideas:
    """Read numbers as seconds or milliseconds since 1970, where a point in time takes their place."""
    form = case.stated("format")
    if not case.steps or form not in ("date", "date-time") or "string" not in case.new_types():
        return
    numbers = [v for v in case.seen() if isinstance(v, int | float) and not isinstance(v, bool)]
    if numbers:
        layout = "unix_ms" if sum(abs(value) > 1e11 for value in numbers) * 2 > len(numbers) else "unix"
        unit = "milliseconds" if layout == "unix_ms" else "seconds"
        reason = f"{len(numbers):,} of the values looked at are numbers, probably {unit} since 1970."
        yield Idea((Cast(path=case.path, to=form, layout=layout),), reason)


def _stripped(case: Case) -> Reformat:
    return Reformat(path=case.path, pattern=_WHOLE_LINE, template="{1}")
