using System.Text;

namespace DuaCoSo.Domain.Files.Registers;

/// <summary>Gives equal texts one string, so that millions of rows that name the same parties, roles and days fit in memory.</summary>
internal sealed class TextPool
{
    private const int LongestPooled = TextKey.MaxLength;

    private int[] _buckets = new int[1024];
    private Entry[] _entries = new Entry[1024];
    private int _count;

    /// <summary>The string of a text in UTF-8.</summary>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return "";
        }

        if (utf8.Length > LongestPooled)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        Span<char> buffer = stackalloc char[LongestPooled];
        ReadOnlySpan<char> text = buffer[..Encoding.UTF8.GetChars(utf8, buffer)];
        var bytes = default(HashCode);
        bytes.AddBytes(utf8);
        int hash = bytes.ToHashCode();
        for (int i = _buckets[(uint)hash % (uint)_buckets.Length] - 1; i >= 0; i = _entries[i].Next)
        {
            if (_entries[i].Hash == hash && text.SequenceEqual(_entries[i].Text))
            {
                return _entries[i].Text;
            }
        }

        return Add(text.ToString(), hash);
    }

    private string Add(string text, int hash)
    {
        if (_count == _entries.Length)
        {
            Grow();
        }

        ref int bucket = ref _buckets[(uint)hash % (uint)_buckets.Length];
        _entries[_count] = new(hash, bucket - 1, text);
        bucket = ++_count;
        return text;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _buckets = new int[_entries.Length];
        for (int i = 0; i < _count; i++)
        {
            ref int bucket = ref _buckets[(uint)_entries[i].Hash % (uint)_buckets.Length];
            _entries[i] = _entries[i] with { Next = bucket - 1 };
            bucket = i + 1;
        }
    }

    private readonly record struct Entry(int Hash, int Next, string Text);
}
