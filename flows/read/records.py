"""Records: data that a text holds as a program writes it, keys and strings in quotes: JSON, literals of JavaScript and Python.

A record is read as the card that a page makes of it: what it is called is a heading, a pair a labelled line, a list of strings
a list below its key. Numbers are read where they are pay or growth, in an object of their own too ("salary: {min: 1}"), or a
year or an age; other numbers, addresses and what only styles a page are passed over. Each block is named by its key's path.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

import yaml  # type: ignore[import-untyped]

from flows.read.blocks import Builder, Piece
from flows.read.frontmatter import LOADER, scalar_pieces
from schemas.document import IMPLIED_HEADING

_STRING = r'"(?:[^"\\\n]|\\.)*+"|\'(?:[^\'\\\n]|\\.)*+\'|`(?:[^`\\]|\\.)*+`'
_TOKEN = re.compile(
    rf"(?P<string>{_STRING})(?P<keys>\s*(?::|=>)(?!:))?|(?P<cut>(?<=[:\s])[\"'](?:[^\\\n]|\\.)*+\s*\Z)|"
    r"(?<![\w$.])(?P<name>[A-Za-z_$][\w$-]{0,60})\s*(?::(?!:)|=>|=(?=\s*[\[{]))|"
    r"(?P<number>(?<![\w$.,'-])\d[\d_]*(?:\.\d+)?(?=\s*(?:[,;}\])#\n]|//|\Z)))|"
    r"(?P<open>[\[{(])|(?P<close>[\]})])|//[^\n]*|/\*.{0,2000}?\*/",
    re.DOTALL,
)
_PAIR = re.compile(rf"(?:(?<![\w$.])[A-Za-z_$][\w$-]{{0,60}}|{_STRING})\s*(?::|=>|=(?=\s*[\[{{]))\s*(?=[\"'`\[{{\d])")
_WRAPPED = re.compile(rf"(?<=[:=(,\[]\s)(?:{_STRING})", re.DOTALL)
"""A string, be it one that goes over several lines."""
_KEY = r"(?:\"[^\"\n]{1,60}\"|'[^'\n]{1,60}'|[A-Za-z_$][\w$-]*)\s*"
_DATA_LINE = re.compile(
    rf"[\[\]{{}}(),;\s]+|(?:[\[{{(]\s*)*{_KEY}(?::|=>|=(?=\s*[\[{{]))\s*[\"'`\[{{].*|\{{\s*{_KEY}(?::|=>).*|"
    r"(?:\"\w{1,60}\"|[a-z_$][\w$]*)\s?(?::|=>)|"
    r"[\[{(\s]*[\"'`].*[\"'`\]}),;](?:\s*[+\\])?|[A-Za-z ]{0,30}\b(?:const|let|var)\s.*=\s*[\[{]"
)
_NEUTRAL = re.compile(
    r"//.*|/?\*.*|#.*|[\"']?[A-Za-z_$][\w$-]*[\"']?\s*(?::|=>)\s*[\w.$-]+,?|import .*|export .*|<\?php|return\s*[\[({]?|</?\w.*>"
)
_PROSE_VALUE = re.compile(r"(?::|=>)\s*[\"'`]\s*[A-Z][^\s\"`{}<>=;]*(?: [^\s\"`{}<>=;]+){7}")
"""A value that is prose: eight words without a sign of a program."""
_PROSE_STRING = re.compile(r"[\"'`]\s*[A-Z][^\s<>{}=;]*(?: [^\s<>{}=;]+){7}")
"""The same of a string, which no key need name."""
_LABELLED = re.compile(r"[\"'`][A-Z]\w+(?: \w+){0,2}: ?[A-Z].{10,1500}?(?:[.;!?)]|\\n)\s?[A-Z]\w+(?: \w+){0,2}: ", re.DOTALL)
"""How a string starts that has labels of its own ("Duties: ... Pay: ...")."""
_QUOTES = "\"'`"
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
_ASKED_AND_ANSWERED = re.compile(r"[(\[]\s*(?:\"[^\"\n]{8,200}\?\"|'[^'\n]{8,200}\?'|`[^`\n]{8,200}\?`),\s*[(\"'`]")
"""A pair without keys whose first string is a question: ("Is it paid?", "Yes.")."""
_WHOLE = re.compile(_STRING, re.DOTALL)
_JOINED = re.compile(r"[\"'`]\s*+(?:[+\\]\s*+)?")
"""Between two strings that are one: the end of the first, and what joins them."""
_SENTENCE = re.compile(r"[\"'`][A-Z][^\"'`\n]{30,400}[.!?][\"'`]")
"""A string that is a sentence or more, whatever its key is called."""
_FIGURED = re.compile(
    r"salar(?:y|ies)|wages?|compensation|remuneration|\A(?:ctc|pay)|(?:pay|ctc)\Z|growth|outlook", re.IGNORECASE
)
_TELLING = re.compile(r"(?:data|survey)?year|asof|vintage|age|employeeid")
_KEYED = re.compile(rf"(?:[A-Za-z_$][\w$-]{{0,60}}|{_STRING})\s*(?::|=>|=)\s*\{{")
_TEXT_IN_TAGS = re.compile(r"^[ \t]*<\w[^\n]*>[ \t]*\n[ \t]*\w[^\n{}\"'`]+\n[ \t]*</\w+>", re.MULTILINE)
"""A line of text in an element of its own: a page that a program lays out, not its data alone."""
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
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
    """Whether ``text[start:end]`` is data that says what is asked of somebody, or of which a title and prose or figures are
    parts."""
    end = len(text) if end is None else end
    stretch = text[start:end]
    if not _is_data(stretch, _FIRST_LINES) or _FENCE.search(stretch) or _TEXT_IN_TAGS.search(stretch):
        return False
    pairs = [_fold(match.group().rstrip(":=> \n\t")) for match in _PAIR.finditer(stretch)]
    said = _PROSE_VALUE.search(stretch) is not None
    schooling = any(_SCHOOLING.search(pair) for pair in pairs) or _DEGREE.search(stretch) is not None
    if _ASKED_AND_ANSWERED.search(stretch):
        return _is_data(stretch)
    if len(pairs) < (1 if said else 2) and not (schooling and "[" in stretch):
        return False
    titled = not _TITLES.isdisjoint(pairs)
    named = titled and (not _SAYS.isdisjoint(pairs) or _SENTENCE.search(stretch) is not None)
    figured = any(map(_FIGURED.search, pairs)) and (titled or not _NAMES.isdisjoint(pairs) or _KEYED.search(stretch) is not None)
    return (said or schooling or figured or named or not {*_ASKED}.isdisjoint(pairs)) and _is_data(stretch)


def _are_strings(stretch: str) -> bool:
    """Whether a stretch is set in and nothing but strings and brackets, one of which is prose."""
    lines = (line.strip(" \t[({") for line in stretch.split("\n")) if stretch[:1] in (" ", "\t") else ()
    return any(map(_PROSE_STRING.match, lines)) and _is_data(stretch)


def _is_data(stretch: str, most: int | None = None) -> bool:
    """Whether most lines are pairs, strings and brackets, of the first ``most`` or of all."""
    lines = (line for raw in _WRAPPED.sub('""', stretch).split("\n") if (line := raw.strip()) and not _NEUTRAL.fullmatch(line))
    data = [_DATA_LINE.fullmatch(line) is not None for line in islice(lines, most)]
    return sum(data) >= _DATA_SHARE * len(data) > 0


def read_records(text: str, builder: Builder, start: int = 0, end: int | None = None, root: str = "data") -> bool:
    """Add the blocks of the records in ``text[start:end]``, if there are any; their headings govern nothing behind them.

    Their names start with ``root``, which says where the records stand, and with where they start: two are never one.
    """
    if not (_are_records(text, start, end) or (root == "data" and _are_strings(text[start:end]))):
        return False
    return _lay_out(text, builder, _nodes(text, start, len(text) if end is None else end), root)


def _lay_out(text: str, builder: Builder, nodes: Iterable[_Node], root: str) -> bool:
    last = builder.last
    for node in nodes:
        _emit(text, builder, node, 0, f"{root}.{last + 1}")
    builder.leave(_TOP)
    return builder.last > last


def read_yaml(text: str, builder: Builder, start: int, end: int, root: str) -> bool:
    """Add the blocks of the records in the YAML at ``text[start:end]``, if it is any and a title and figures are parts of it."""
    keys: set[str] = set()
    try:
        nodes = list(_yaml_nodes(text, start, end, keys))
    except (yaml.YAMLError, ValueError):
        return False
    said = any(_FIGURED.search(key) or _SCHOOLING.search(key) for key in keys)
    if not said or (_TITLES | _NAMES).isdisjoint(keys):
        return False
    return _lay_out(text, builder, nodes, root)


def _yaml_nodes(text: str, start: int, end: int, keys: set[str]) -> Iterator[_Node]:
    """The outermost records of YAML, whose folded ``keys`` are gathered. Events, not nodes: no alias can multiply."""
    stack: list[_Node] = []
    key: tuple[int, int] | None = None
    for event in yaml.parse(text[start:end], Loader=LOADER):
        span = (start + event.start_mark.index, start + event.end_mark.index)
        if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            if len(stack) > _MAX_DEPTH:
                raise ValueError("nested too deeply")
            node = _Node("{" if isinstance(event, yaml.MappingStartEvent) else "[")
            if stack:
                stack[-1].entries.append((key, node))
            stack.append(node)
            key = None
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            closed = stack.pop()
            if not stack:
                yield closed
        elif isinstance(event, (yaml.ScalarEvent, yaml.AliasEvent)) and stack:
            if key is None and stack[-1].sign == "{":
                key = span
                keys.add(_fold(text[slice(*span)]))
            else:
                if isinstance(event, yaml.ScalarEvent) and event.style not in ("|", ">"):
                    stack[-1].entries.append((key, span))
                key = None


def _nodes(text: str, start: int, end: int) -> Iterator[_Node]:
    """The outermost records. One that is cut off at either end is read as far as it goes."""
    stack = [_Node("{")]
    key: tuple[int, int] | None = None
    for token in _TOKEN.finditer(text, start, end):
        if token["name"] or token["keys"]:
            stack[-1].sign = "{" if stack[-1].sign == "[" else stack[-1].sign  # as PHP writes them
            key = token.span("name") if token["name"] else (token.start("string") + 1, token.end("string") - 1)
        elif token["string"] or token["number"] or token["cut"]:
            first, last = token.span()
            last += bool(token["cut"])  # with the quotation mark that was cut off
            before = stack[-1].entries[-1] if key is None and not token["number"] and stack[-1].entries else None
            if before and not isinstance(before[1], _Node) and _JOINED.fullmatch(text, before[1][1] - 1, first):
                stack[-1].entries[-1] = before[0], (before[1][0], last)
            else:
                stack[-1].entries.append((key, (first, last)))
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
            elif closed.sign == "(" and len(closed.entries) == 1 and not isinstance(closed.entries[0][1], _Node):
                stack[-1].entries[-1] = stack[-1].entries[-1][0], closed.entries[0][1]
    yield stack[0]


def _emit(text: str, builder: Builder, node: _Node, depth: int, path: str) -> None:
    level = _TOP + 2 * depth
    names = {_fold(text[slice(*key)]) for key, _ in node.entries if key}
    titles = _TITLES & names or _NAMES
    for order, (key, value) in enumerate(node.entries):
        name = _fold(text[slice(*key)]) if key else ""
        below = f"{path}.{text[slice(*key)].replace('.', ' ') if key else order}"
        if isinstance(value, _Node):
            _emit_inner(text, builder, key if name not in _UNSEEN else None, value, depth, below)
        elif key and name not in _UNSEEN and (_says_something(text, value) or _is_figure(text, value, below)):
            words = _pieces(text, value)
            if name in titles or name in _ASKED:
                builder.add("heading", words, level + (name in _ASKED), name=below)
            else:
                start = words[0][1] if words else value[1]
                builder.add(
                    "paragraph",
                    words if name in _PROSE or _LABELLED.match(text, *value) else [*_label(text, key, start), *words],
                    name=below,
                )
        elif key is None:
            _emit_string(text, builder, value, level, below)
    if node.sign == "{":
        builder.leave(level)


def _emit_inner(text: str, builder: Builder, key: tuple[int, int] | None, node: _Node, depth: int, path: str) -> None:
    """An object or a list as the value of a key, or as an entry of a list."""
    strings = [
        value for at, value in node.entries if at is None and not isinstance(value, _Node) and _says_something(text, value)
    ]
    asked = [text[last - 2] == "?" for _, last in strings]
    if not key and 1 < len(node.entries) == len(strings) < 4 and asked[0] and not asked[1]:
        builder.add("heading", _pieces(text, strings[0]), _TOP + 2 * depth + 1, name=path)
        for string in strings[1:]:
            builder.add("paragraph", _pieces(text, string), name=path)
        builder.leave(_TOP + 2 * depth + 1)
        return
    if node.sign == "[" and strings:
        lead = builder.add("paragraph", _label(text, key, strings[0][0])) if key else builder.heading
        for string in strings:
            builder.add("item", _pieces(text, string), lead=lead, name=path)
    elif key and node.sign != "(" and not _fold(text[slice(*key)]).endswith("answer"):
        builder.add("heading", _label(text, key, None), _TOP + 2 * depth + 1)
    inner = depth + (node.sign == "{")
    if node.sign == "{":
        _emit(text, builder, node, inner, path)
    else:
        for order, (at, value) in enumerate(node.entries):
            if isinstance(value, _Node):
                _emit_inner(text, builder, at, value, inner, f"{path}.{order}")
            elif node.sign == "(" and at is None:
                _emit_string(text, builder, value, _TOP + 2 * depth, f"{path}.{order}")
    if key:
        builder.leave(_TOP + 2 * depth + 1)


def _emit_string(text: str, builder: Builder, value: tuple[int, int], level: int, path: str) -> None:
    """A string that no key names, as a question or prose: rows of strings are written so, and a value whose key is cut off."""
    if text[value[0]] not in _QUOTES or not _says_something(text, value):
        return
    asks = text[value[1] - 2] == "?"
    if asks or _PROSE_STRING.match(text, *value):
        builder.add("heading" if asks else "paragraph", _pieces(text, value), level + 1 if asks else 0, name=path)


def _is_figure(text: str, value: tuple[int, int], path: str) -> bool:
    """Whether a value is a number that is pay, growth or says of when or of whom they are, by its key or that of its object."""
    keys = path.split(".")[-2:]
    return text[value[0]].isdigit() and (
        _TELLING.fullmatch(_fold(keys[-1])) is not None or any(map(_FIGURED.search, map(_fold, keys)))
    )


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
    start, end = value if text[value[0]] not in _QUOTES else (value[0] + 1, value[1] - 1)
    return _LETTERS.search(text, start, end) is not None and not _ADDRESS.match(text, start, end)


def _pieces(text: str, value: tuple[int, int]) -> list[Piece]:
    if text[value[0]] not in _QUOTES:
        return scalar_pieces(text, *value, None)
    pieces: list[Piece] = []
    at, end = value
    while at < end:
        whole = _WHOLE.match(text, at, end)
        last = whole.end() if whole else end
        pieces += scalar_pieces(text, at, last, '"')
        joint = _JOINED.match(text, last - 1, end)
        at = joint.end() if joint else end
    return pieces


def _fold(key: str) -> str:
    return "".join(filter(str.isalpha, key)).lower()
