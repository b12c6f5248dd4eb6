using System.Collections.Frozen;
using System.Text;

namespace DuaCoSo.Domain.Territories;

/// <summary>The name of a place, folded so that its spellings are one (G1): by a table of letters, hence the same with ICU and without.</summary>
/// <param name="Kind">The kind before the name, folded, such as <c>xa4</c>; empty without one.</param>
/// <param name="Exact">The words with each one's tone at its end, <c>hoa2</c> for <c>Hòa</c> and <c>Hoà</c>: all of them, and those behind the kind.</param>
/// <param name="Bare">The same without any marks, as typed without a Vietnamese keyboard.</param>
internal readonly record struct LocalityName(string Kind, string[] Exact, string[] Bare)
{
    // Each vowel plain and with its five tones: huyền 2, hỏi 3, ngã 4, sắc 5, nặng 6.
    private static readonly string[] Vowels =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
        "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ", "ƯỪỬỮỨỰ", "YỲỶỸÝỴ",
    ];

    private const string Folded = "aăâeêioôơuưy";
    private const string Plain = "aaaeeiooouuy";

    private static readonly FrozenDictionary<char, Letter> Letters = AllLetters().ToFrozenDictionary(l => l.Key, l => l.Value);

    // Kinds and their short forms.
    private static readonly (string[] Words, string Kind)[] Kinds =
    [
        .. new[]
        {
            "thành phố", "tỉnh", "thị xã", "thị trấn", "tổ dân phố", "khu phố", "đặc khu", "huyện", "quận", "phường", "xã", "thôn", "ấp", "bản", "buôn", "làng", "khóm",
        }.Select(k => (WordsOf(k).Select(w => w.Exact).ToArray(), string.Join(' ', WordsOf(k).Select(w => w.Exact)))),
        (["tp"], "thanh2 pho5"), (["tx"], "thi6 xa4"), (["tt"], "thi6 tran5"),
    ];

    /// <summary>A name, folded.</summary>
    /// <param name="text">The name, in any normalisation form.</param>
    public static LocalityName Of(string text)
    {
        (string Exact, string Bare)[] words = [.. WordsOf(text)];
        (int Length, string Kind) prefix = PrefixOf(words);
        return new(prefix.Kind, Forms(static w => w.Exact), Forms(static w => w.Bare));

        // Some names begin like a kind, Bản Lầu: both readings count.
        string[] Forms(Func<(string Exact, string Bare), string> form) =>
            prefix.Length == 0 ? [Joined(words, form)] : [Joined(words, form), Joined(words.AsSpan(prefix.Length), form)];
    }

    /// <summary>A kind, folded as <see cref="Kind"/> is.</summary>
    /// <param name="text">The kind, such as <c>Phường</c>.</param>
    public static string KindOf(string text)
    {
        (string Exact, string Bare)[] words = [.. WordsOf(text)];
        foreach ((string[] kind, string folded) in Kinds)
        {
            if (words.Length == kind.Length && StartsWith(words, kind))
            {
                return folded;
            }
        }

        return Joined(words, static w => w.Exact);
    }

    /// <summary>The kind with which some words begin, unless they are nothing else.</summary>
    private static (int Length, string Kind) PrefixOf((string Exact, string Bare)[] words)
    {
        foreach ((string[] kind, string folded) in Kinds)
        {
            if (words.Length > kind.Length && StartsWith(words, kind))
            {
                return (kind.Length, folded);
            }
        }

        return (0, "");
    }

    // A kind typed without marks is the same kind.
    private static bool StartsWith((string Exact, string Bare)[] words, string[] kind)
    {
        bool isExact = true;
        bool isBare = true;
        for (int i = 0; i < kind.Length; i++)
        {
            isExact &= words[i].Exact == kind[i];
            isBare &= words[i].Exact == words[i].Bare && words[i].Bare == BareOf(kind[i]);
        }

        return isExact || isBare;
    }

    private static string BareOf(string exact)
    {
        var bare = new StringBuilder(exact.Length);
        foreach (char c in exact)
        {
            if (!char.IsAsciiDigit(c))
            {
                bare.Append(Letters.TryGetValue(c, out Letter letter) ? letter.Bare : c);
            }
        }

        return bare.ToString();
    }

    private static string Joined(ReadOnlySpan<(string Exact, string Bare)> words, Func<(string Exact, string Bare), string> form)
    {
        var text = new StringBuilder();
        foreach ((string Exact, string Bare) word in words)
        {
            text.Append(text.Length == 0 ? "" : " ").Append(form(word));
        }

        return text.ToString();
    }

    /// <summary>The words of a text: runs of letters and digits, small, the tone of each at its end, numbers without zeros at their front.</summary>
    private static IEnumerable<(string Exact, string Bare)> WordsOf(string text)
    {
        var exact = new StringBuilder();
        var bare = new StringBuilder();
        var tones = new StringBuilder();
        foreach (char c in UnicodeNfc.Normalize(text) + " ")
        {
            if (Letters.TryGetValue(c, out Letter letter))
            {
                exact.Append(letter.Exact);
                bare.Append(letter.Bare);
                tones.Append(letter.Tone);
            }
            else if (c > '\u007F' && !char.IsWhiteSpace(c) && !char.IsPunctuation(c))
            {
                exact.Append(c);
                bare.Append(c);
            }
            else if (exact.Length > 0)
            {
                string word = exact.ToString();
                string number = word.TrimStart('0');
                bool isNumber = number.Length > 0 && number.All(char.IsAsciiDigit);
                yield return isNumber ? (number, number) : (word + tones, bare.ToString());
                exact.Clear();
                bare.Clear();
                tones.Clear();
            }
        }
    }

    private static IEnumerable<KeyValuePair<char, Letter>> AllLetters()
    {
        for (int row = 0; row < Vowels.Length; row++)
        {
            int vowel = row % Folded.Length;
            for (int tone = 0; tone < Vowels[row].Length; tone++)
            {
                yield return new(Vowels[row][tone], new(Folded[vowel], Plain[vowel], tone == 0 ? "" : ((char)('1' + tone)).ToString()));
            }
        }

        // The Icelandic letter looks the same as a capital đ and is often typed for it.
        foreach (char d in "đĐÐ")
        {
            yield return new(d, new('đ', 'd', ""));
        }

        foreach (char c in "bcdfghjklmnpqrstvwxz0123456789")
        {
            yield return new(c, new(c, c, ""));
            if (char.IsAsciiLetter(c))
            {
                yield return new((char)(c - 'a' + 'A'), new(c, c, ""));
            }
        }
    }

    private readonly record struct Letter(char Exact, char Bare, string Tone);
}
