using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>An object that has one of several forms, chosen by the property that only one form has, or by the word that a property says.</summary>
/// <typeparam name="T">The model's type.</typeparam>
internal sealed class ChoiceFormat<T> : Format<T>, IChoiceFormat
{
    private readonly string? _chooser;
    private readonly ICase<T>[] _cases;
    private readonly string[] _names;
    private readonly VocabularyFormat<ICase<T>> _words;

    /// <summary>Describes a choice.</summary>
    /// <param name="title">What the reference calls it.</param>
    /// <param name="chooser">The property whose word chooses; <see langword="null"/> when the property that is given does.</param>
    /// <param name="cases">The forms.</param>
    public ChoiceFormat(LocalizedText title, string? chooser, params ICase<T>[] cases)
    {
        Title = title;
        _chooser = chooser;
        _cases = cases;
        _names = [.. cases.SelectMany(c => c.Object.Properties).Select(p => p.Name).Distinct(StringComparer.Ordinal)];
        _words = new VocabularyFormat<ICase<T>>([.. cases.Select(c => (c.Key, c))]);
    }

    public LocalizedText Title { get; }

    public IReadOnlyList<(string Key, IObjectFormat Object)> Forms => [.. _cases.Select(c => (c.Key, c.Object))];

    public override string Form => "{ … }";

    public override T StandIn => _cases[0].Bind(ObjectMembers.None, DocumentPath.Root, new Reading(), isMissed: _ => false);

    public override T Read(SourceNode node, DocumentPlace path, Reading reading) =>
        node.Kind == SourceKind.Object
            ? Choose(node, path, reading)
            : RefuseType(node, path, reading);

    private T Choose(SourceNode node, DocumentPath path, Reading reading)
    {
        var members = ObjectMembers.Of(node, _names, path, reading);
        ICase<T>? chosen = _chooser is null ? ByProperty(members, path, reading) : ByWord(_chooser, members, path, reading);
        ICase<T> form = chosen ?? MostLikely(members);
        T value = form.Bind(members, path, reading, isMissed: chosen is null ? IsCommon : null);
        foreach ((string name, SourceMember member) in Foreign(form, members))
        {
            if (chosen is null)
            {
                // Which form it should have could not be told: the value is read for its own problems alone.
                Owners(name).First().Object.Properties.First(p => Is(p.Name, name)).Read(member.Value, path.Property(name), reading);
            }
            else
            {
                ReportForeign(name, member, chosen, members, path, reading);
            }
        }

        return value;
    }

    public override void Write(Utf8JsonWriter writer, T value) => _cases.First(c => c.Takes(value)).Write(writer, value);

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    // What is given and not of a form, in the order of the file.
    private static IEnumerable<(string Name, SourceMember Member)> Foreign(ICase<T> form, ObjectMembers members)
    {
        foreach ((string name, _) in members.Known)
        {
            if (!form.Object.Has(name))
            {
                return members.Known.Where(m => !form.Object.Has(m.Name)).OrderBy(m => m.Member.Start);
            }
        }

        return [];
    }

    // What every form must have is missed whichever form was meant, except what chooses: that is complained of already.
    private bool IsCommon(IProperty property) => !Is(property.Name, _chooser ?? "")
        && _cases.All(c => c.Object.Properties.Any(p => p.IsRequired && Is(p.Name, property.Name)));

    private IEnumerable<ICase<T>> Owners(string name) => _cases.Where(c => c.Object.Has(name));

    // The first property in the file that only one form has.
    private ICase<T>? ByProperty(ObjectMembers members, DocumentPath path, Reading reading)
    {
        ICase<T>? chosen = null;
        int start = int.MaxValue;
        foreach (ICase<T> one in _cases)
        {
            if (members.FindMember(one.Key) is { } key && key.Start < start)
            {
                (chosen, start) = (one, key.Start);
            }
        }

        if (chosen is null)
        {
            reading.Refuse(PolicyFileProblems.NoChoice, members.Start, path, ("accepted", string.Join(", ", _cases.Select(c => c.Key))));
        }

        return chosen;
    }

    private ICase<T>? ByWord(string chooser, ObjectMembers members, DocumentPath path, Reading reading)
    {
        DocumentPlace place = path.Property(chooser);
        if (members.Find(chooser) is not { } word)
        {
            reading.Report(PolicyFileProblems.MissingProperty, members.Start, place, ("name", chooser));
            return null;
        }

        int before = reading.Found.Count;
        ICase<T> chosen = _words.Read(word, place, reading);
        if (reading.Found.Count == before)
        {
            return chosen;
        }

        members.Forget(chooser);
        return null;
    }

    private ICase<T> MostLikely(ObjectMembers members) =>
        _cases.MaxBy(c => c.Object.Properties.Count(p => members.Has(p.Name)))!;

    private void ReportForeign(string name, SourceMember member, ICase<T> chosen, ObjectMembers members, DocumentPath path, Reading reading)
    {
        DocumentPlace place = path.Property(name);
        if (_chooser is null && _cases.Any(c => Is(c.Key, name)))
        {
            reading.Report(
                PolicyFileProblems.SecondChoice, member.Start, place,
                ("name", name), ("choice", chosen.Key), ("accepted", string.Join(", ", _cases.Select(c => c.Key))));
        }
        else if (_chooser is not null || !Owners(name).Any(c => members.Has(c.Key)))
        {
            // Of a second choice, what goes with it is not complained of as well.
            reading.Report(
                PolicyFileProblems.ForeignOption, member.Start, place,
                ("name", name), ("choice", chosen.Key), ("others", string.Join(", ", Owners(name).Select(c => c.Key))));
        }
    }

    public override void WriteSchema(SchemaWriter schema) => schema.Defined(this, Title, () => schema.OneOf(Title, [.. _cases.Select(c => c.Object)]));
}
