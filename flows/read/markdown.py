"""Markdown: CommonMark and GitHub's tables as people write them, line by line."""

from __future__ import annotations

import re
from typing import NamedTuple

from flows.read.blocks import Builder, is_clean, pieces_of
from flows.read.inline import SPECIAL, read_inline
from flows.read.lists import OpenList, bullet
from flows.read.paragraphs import Line, is_bold_title, parts_of
from flows.read.structure import Structure
from flows.read.tables import Cell, add_table, itemised
from schemas.document import IMPLIED_HEADING, BlockKind
