#!/usr/bin/env python3
"""Writes the tables of UnicodeNfc from the Unicode data of this Python (see docs/decisions/0001-own-nfc-tables.md).

    python3 eng/unicode-nfc.py > src/DuaCoSo.Domain/UnicodeNfc.Data.cs

With --assigned it writes the code points that this version of Unicode assigns, for the tests' comparison with ICU:

    python3 eng/unicode-nfc.py --assigned > tests/DuaCoSo.Domain.Tests/UnicodeAssigned.cs
"""
import base64
import sys
import unicodedata

HANGUL = range(0xAC00, 0xAC00 + 11172)
SURROGATES = range(0xD800, 0xE000)


def number(value):
    """An unsigned number, seven bits a byte, the least first; the high bit says that more follow."""
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(out) + bytes([value])


def signed(value):
    return number(value * 2 if value >= 0 else -value * 2 - 1)


def combining_classes():
    """Runs of one class: distance from the end of the run before, length, class."""
    out, end, point = b"", 0, 0
    while point < 0x110000:
        ccc = unicodedata.combining(chr(point))
        if ccc == 0:
            point += 1
            continue
        start = point
        while point < 0x110000 and unicodedata.combining(chr(point)) == ccc:
            point += 1
        out += number(start - end) + number(point - start) + number(ccc)
        end = point
    return out


def decompositions():
    """Each canonical decomposition: distance from the one before times 4, plus 2 for a pair, plus 1 when it never recomposes;
    the first part as a difference from the one before's; for a pair the second part as a difference from the one before's."""
    out, last, last_first, last_second = b"", 0, 0, 0x300
    for point in range(0x110000):
        if point in HANGUL or point in SURROGATES:
            continue
        text = unicodedata.decomposition(chr(point))
        if not text or text.startswith("<"):
            continue
        parts = [int(p, 16) for p in text.split()]
        excluded = unicodedata.normalize("NFC", chr(point)) != chr(point)
        out += number((point - last) * 4 + (len(parts) == 2) * 2 + excluded)
        out += signed(parts[0] - last_first)
        if len(parts) == 2:
            out += signed(parts[1] - last_second)
            last_second = parts[1]
        last, last_first = point, parts[0]
    return out


def assigned():
    """Runs of assigned code points, surrogates apart: distance from the end of the run before, length."""
    out, end, point = b"", 0, 0
    while point < 0x110000:
        if unicodedata.category(chr(point)) in ("Cn", "Cs"):
            point += 1
            continue
        start = point
        while point < 0x110000 and unicodedata.category(chr(point)) not in ("Cn", "Cs"):
            point += 1
        out += number(start - end) + number(point - start)
        end = point
    return out


def literal(name, data):
    text = base64.b64encode(data).decode()
    rows = [text[i:i + 120] for i in range(0, len(text), 120)]
    body = "\n".join(f"        {'+ ' if i else ''}\"{row}\"" for i, row in enumerate(rows))
    return f"    private const string {name} =\n{body};\n"


VERSION = unicodedata.unidata_version
if "--assigned" in sys.argv:
    print(f"""// Written by eng/unicode-nfc.py from Unicode {VERSION}; do not edit.
namespace DuaCoSo.Domain.Tests;

/// <summary>The code points that Unicode {VERSION} assigns, surrogates apart.</summary>
internal static partial class UnicodeAssigned
{{
    /// <summary>Runs as numbers of seven bits a byte, the least first: distance from the end of the run before, length.</summary>
{literal("Runs", assigned())}}}""")
else:
    print(f"""// Written by eng/unicode-nfc.py from Unicode {VERSION}; do not edit.
namespace DuaCoSo.Domain;

// Base64 of numbers of seven bits a byte, the least first, the high bit saying that more follow; the script says what they mean.
internal static partial class UnicodeNfc
{{
    /// <summary>The version of Unicode that the tables state. Form C of text assigned in it never changes in later versions.</summary>
    public const string UnicodeVersion = "{VERSION}";

{literal("CombiningClassRuns", combining_classes())}
{literal("Decompositions", decompositions())}}}""")
