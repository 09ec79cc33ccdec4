"""reStructuredText."""

from __future__ import annotations

from tests.flows.read.documents import heading_of, lead_of, links_of, outline, read, source_of, table_of

PAGE = """======
Bakers
======

:Author: A. Baker
:Date: 22 May 2024

Bakers rise *early*, and their ``oven``
is **hot**, see Guild_, `the mill`_ and `the pay <https://pay.example>`__ [1]_. Not snake_case.

Tools
-----
They need:

* an oven
  of stone

  - a *peel*
* flour

.. note:: Careful

   It burns.

.. image:: oven.png
   :alt: secret

.. code-block:: text

   secret = 1

So::

   literal text

.. a comment
   secret

.. _Guild: https://guild.example
.. _the mill: https://mill.example
.. [1] Says who?

Pay
---

=====  =======
Town   Pay
=====  =======
York   $30,000
       a year
Bath   $31,000
=====  =======

+-------+-----+
| Level | Pay |
+=======+=====+
| Entry | low |
+-------+-----+

Dough
  Flour and water.
"""


def test_blocks() -> None:
    document = read(PAGE, "page.rst")
    assert outline(document) == [
        *("h1 Bakers", "f A. Baker", "f 22 May 2024"),
        "p Bakers rise early, and their oven is hot, see Guild, the mill and the pay . Not snake_case.",
        *("h2 Tools", "p They need:", "-0 an oven of stone", "-1 a peel", "-0 flour", "p Careful", "p It burns.", "x secret = 1"),
        *("p So:", "x literal text", "p Says who?", "h2 Pay"),
        *("c Town", "c Pay", "c York", "c $30,000 a year", "c Bath", "c $31,000", "c Level", "c Pay", "c Entry", "c low"),
        *("c Dough", "c Flour and water."),
    ]
    assert (lead_of(document, "a peel"), heading_of(document, "flour")) == ("an oven of stone", "Tools")
    assert table_of(document)[3] == (1, 1, "$30,000 a year", "Pay", "York")
    assert table_of(document)[-1] == (1, 1, "Flour and water.", None, "Dough")
    assert (document.title, document.published, document.media_type) == ("Bakers", "2024-05-22", "text/x-rst")


def test_links_and_positions() -> None:
    document = read(PAGE, "page.rst")
    assert links_of(document) == [
        ("Guild", "https://guild.example"),
        ("the mill", "https://mill.example"),
        ("the pay", "https://pay.example"),
    ]
    assert source_of(document, "their oven is") == "their ``oven``\nis"


def test_a_field_without_words_is_left_out() -> None:
    document = read(":orphan:\n:nosearch:\n\nBakers\n======\n\nThey rise early.\n", "page.rst")
    assert outline(document) == ["h1 Bakers", "p They rise early."]


def test_a_field_in_the_text_labels_a_line_and_one_at_the_top_is_meta_data() -> None:
    document = read("Welders\n=======\n\n:author: A. Smith\n\nPay\n---\n\nText.\n\n:Junior: $40,000\n", "page.rst")
    assert [(block.kind, document.words(block)) for block in document.blocks][1:2] == [("field", "A. Smith")]
    other = read("Welders\n=======\n\nPay\n---\n\n:Junior: $40,000\n", "page.rst")
    assert [(block.kind, other.words(block)) for block in other.blocks][2:] == [("paragraph", "Junior: $40,000")]


def test_literal_text_that_draws_a_table_is_one() -> None:
    document = read("Pay::\n\n  Level     Salary\n  ------    -------\n  Junior    $40,000\n\nMore.\n", "page.rst")
    assert [block.kind for block in document.blocks] == ["paragraph", *["cell"] * 4, "paragraph"]
