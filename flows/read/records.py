"""Records: data that a text holds as a program writes it, keys and strings in quotes: JSON, literals of JavaScript and Python.

A record is read as the card that a page makes of it: what it is called is a heading, a pair a labelled line, a list of strings
a list below its key. Numbers, addresses and what only styles a page are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from flows.read.blocks import Builder, Piece
from flows.read.frontmatter import scalar_pieces
from schemas.document import IMPLIED_HEADING

_STRING = r'"(?:[^"\\\n]|\\.)*+"|\'(?:[^\'\\\n]|\\.)*+\'|`(?:[^`\\]|\\.)*+`'
_TOKEN = re.compile(
    rf"(?P<string>{_STRING})(?P<keys>\s*(?::|=>)(?!:))?|"
    r"(?<![\w$.])(?P<name>[A-Za-z_$][\w$-]{0,60})\s*(?::(?!:)|=>|=(?=\s*[\[{]))|"
    r"(?P<open>[\[{(])|(?P<close>[\]})])|//[^\n]*|/\*.{0,2000}?\*/",
    re.DOTALL,
)
_PAIR = re.compile(rf"(?:(?<![\w$.])[A-Za-z_$][\w$-]{{0,60}}|{_STRING})\s*(?::|=>|=(?=\s*[\[{{]))\s*(?=[\"'`\[{{])")
_DATA_LINE = re.compile(
    r"[\[\]{}(),;\s]+|(?:[\[{(]\s*)*(?:\"[^\"\n]{1,60}\"|'[^'\n]{1,60}'|[A-Za-z_$][\w$-]*)\s*(?::|=>|=(?=\s*[\[{]))\s*[\"'`\[{].*|"
    r"[\[{(\s]*[\"'`].*[\"'`\]}),;]|[A-Za-z ]{0,30}\b(?:const|let|var)\s.*=\s*[\[{]"
)
_NEUTRAL = re.compile(
    r"//.*|/?\*.*|#.*|[\"']?[A-Za-z_$][\w$-]*[\"']?\s*(?::|=>)\s*[\w.$-]+,?|import .*|export .*|<\?php|return\s*[\[({]?|</?\w.*>"
)
_PARTS = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])|[^\W_]+")
_LETTERS = re.compile(r"[^\W\d_]|[$£€₹%]")
_ADDRESS = re.compile(r"(?:https?:|mailto:|www\.|[./#@]\S*\Z)")

_TITLES = frozenset(
    {"title", "jobtitle", "job", "role", "rolename", "position", "positiontitle", "occupation", "career", "careername"}
    | {"careertitle", "profession", "designation"}
)
_NAMES = frozenset({"name", "heading", "headline"})
_ASKED = ("question", "q")
_PROSE = frozenset(
    {"description", "summary", "text", "answer", "a", "content", "body", "overview", "about", "intro", "introduction", "excerpt"}
    | {"shortdescription", "longdescription", "jobdescription", "metadescription", "bio", "note", "notes", "details"}
)
_UNSEEN = frozenset(
    {"class", "classname", "style", "id", "key", "href", "url", "link", "src", "image", "img", "icon", "color", "colour", "theme"}
    | {"slug", "type", "date", "path", "logo", "avatar", "email", "phone"}
)
_SCHOOLING = re.compile(r"education|qualif|require|eligib|degree|schooling|prerequisite|academic", re.IGNORECASE)
_DEGREE = re.compile(r"\b(?:bachelor|master)\\?['’]?s\b|\bdegrees?\b|\bdiploma\b|\bph\.?d\b|\bMBA\b", re.IGNORECASE)
_SAYS = _PROSE | {"salary", "skills", "responsibilities", "experience", "salaryrange"}
_DATA_SHARE = 0.75
_FIRST_LINES = 12
_MAX_DEPTH = 12
_TOP = IMPLIED_HEADING + 1  # the level of the title of an outermost record


@dataclass(slots=True)
class _Node:
    """An object or a list: its entries in order, each with where its key stands (nowhere, in a list), and its value."""

    sign: str
    entries: list[tuple[tuple[int, int] | None, _Node | tuple[int, int]]] = field(default_factory=list)


def _are_records(text: str, start: int = 0, end: int | None = None) -> bool:
    """Whether ``text[start:end]`` is data that says what is asked of somebody, or of which a title and prose are parts."""
    end = len(text) if end is None else end
    stretch = text[start:end]
    if not _is_data(stretch, _FIRST_LINES):
        return False
    pairs = [_fold(match.group().rstrip(":=> \n\t")) for match in _PAIR.finditer(stretch)]
    schooling = any(_SCHOOLING.search(pair) for pair in pairs) or _DEGREE.search(stretch) is not None
    if len(pairs) < 2 and not (schooling and "[" in stretch):
        return False
    named = not (_TITLES.isdisjoint(pairs) or _SAYS.isdisjoint(pairs))
    return (schooling or named or not {*_ASKED}.isdisjoint(pairs)) and _is_data(stretch)


def _is_data(stretch: str, most: int | None = None) -> bool:
    """Whether most lines are pairs, strings and brackets, of the first ``most`` or of all."""
    lines = (line for raw in stretch.split("\n") if (line := raw.strip()) and not _NEUTRAL.fullmatch(line))
    data = [_DATA_LINE.fullmatch(line) is not None for line in islice(lines, most)]
    return sum(data) >= _DATA_SHARE * len(data) > 0


def read_records(text: str, builder: Builder, start: int = 0, end: int | None = None) -> bool:
    """Add the blocks of the records in ``text[start:end]``, if there are any; their headings govern nothing behind them."""
    if not _are_records(text, start, end):
        return False
    last = builder.last
    for node in _nodes(text, start, len(text) if end is None else end):
        _emit(text, builder, node, 0)
    builder.leave(_TOP)
    return builder.last > last


def _nodes(text: str, start: int, end: int) -> Iterator[_Node]:
    """The outermost records. One that is cut off at either end is read as far as it goes."""
    stack = [_Node("{")]
    key: tuple[int, int] | None = None
    for token in _TOKEN.finditer(text, start, end):
        if token["name"] or token["keys"]:
            stack[-1].sign = "{" if stack[-1].sign == "[" else stack[-1].sign  # as PHP writes them
            key = token.span("name") if token["name"] else (token.start("string") + 1, token.end("string") - 1)
        elif token["string"]:
            stack[-1].entries.append((key, token.span("string")))
            key = None
        elif token["open"]:
            if len(stack) > _MAX_DEPTH:
                return
            inner = _Node(token["open"])
            stack[-1].entries.append((key, inner))
            stack.append(inner)
            key = None
        elif token["close"]:
            key = None
            closed = stack.pop()
            if not stack:  # it was open before the text starts
                yield closed
                stack = [_Node("{")]
    yield stack[0]


def _emit(text: str, builder: Builder, node: _Node, depth: int) -> None:
    level = _TOP + 2 * depth
    names = {_fold(text[slice(*key)]) for key, _ in node.entries if key}
    titles = _TITLES & names or _NAMES
    for key, value in node.entries:
        name = _fold(text[slice(*key)]) if key else ""
        if isinstance(value, _Node):
            _emit_inner(text, builder, key if name not in _UNSEEN else None, value, depth)
        elif key and name not in _UNSEEN and _says_something(text, value):
            words = scalar_pieces(text, *value, '"')
            if name in titles or name in _ASKED:
                builder.add("heading", words, level + (name in _ASKED))
            else:
                builder.add("paragraph", words if name in _PROSE else [*_label(text, key, value[0] + 1), *words])
    if node.sign == "{":
        builder.leave(level)


def _emit_inner(text: str, builder: Builder, key: tuple[int, int] | None, node: _Node, depth: int) -> None:
    """An object or a list as the value of a key, or as an entry of a list."""
    strings = [
        value for at, value in node.entries if at is None and not isinstance(value, _Node) and _says_something(text, value)
    ]
    if node.sign == "[" and strings:
        lead = builder.add("paragraph", _label(text, key, strings[0][0])) if key else builder.heading
        for string in strings:
            builder.add("item", scalar_pieces(text, *string, '"'), lead=lead)
    elif key and node.sign != "(":
        builder.add("heading", _label(text, key, None), _TOP + 2 * depth + 1)
    inner = depth + (node.sign == "{")
    if node.sign == "{":
        _emit(text, builder, node, inner)
    else:
        for at, value in node.entries:
            if isinstance(value, _Node):
                _emit_inner(text, builder, at, value, inner)
    if key:
        builder.leave(_TOP + 2 * depth + 1)


def _label(text: str, key: tuple[int, int], value: int | None) -> list[Piece]:
    """The words of a key ("educationLevel", "education_level"), with a colon where a value starts behind them."""
    pieces: list[Piece] = []
    at = key[0]
    for part in _PARTS.finditer(text, *key):
        pieces += [(" ", at, part.start())] if pieces else []
        pieces.append((part.group(), *part.span()))
        at = part.end()
    return pieces if value is None else [*pieces, (": ", at, value)]


def _says_something(text: str, value: tuple[int, int]) -> bool:
    return _LETTERS.search(text, value[0] + 1, value[1] - 1) is not None and not _ADDRESS.match(text, value[0] + 1)


def _fold(key: str) -> str:
    return "".join(filter(str.isalpha, key)).lower()
