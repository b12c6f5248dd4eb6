using System.Globalization;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Files.Registers;

/// <summary>The problems of one file as it is read: so many of them, the rest counted, and those of one form joined into one.</summary>
internal sealed class FileLog(RegisterFile file, RegisterLimits limits, RegisterDefects defects)
{
    private readonly List<Problem> _errors = [];
    private readonly List<Problem> _warnings = [];
    private readonly Dictionary<CellForm, Form> _forms = [];
    private long _moreErrors;
    private long _moreWarnings;

    /// <summary>Notes a problem.</summary>
    public void Add(Problem problem)
    {
        bool isError = problem.Severity == Severity.Error;
        List<Problem> kept = isError ? _errors : _warnings;
        if (kept.Count < limits.ProblemsPerFile)
        {
            kept.Add(problem);
        }
        else if (isError)
        {
            _moreErrors++;
        }
        else
        {
            _moreWarnings++;
        }
    }

    /// <summary>Notes a cell of a form; <paramref name="alone"/> is its problem while it is one of few.</summary>
    public void Add(CellForm form, Problem alone, string value)
    {
        if (!_forms.TryGetValue(form, out Form? seen))
        {
            _forms.Add(form, seen = new(alone.Place, value));
        }

        seen.Count++;
        if (seen.Count < form.Least)
        {
            seen.Alone.Add(alone);
        }
    }

    /// <summary>Notes that a cell holds a stand-in. Beyond the problems that are kept the whole column is given up, so that hostile files do not fill the memory.</summary>
    public void Defect(int index, string column)
    {
        if (_moreErrors > 0 || FormCells > limits.ProblemsPerFile)
        {
            defects.AddColumn(file.Table.Name, column);
        }
        else
        {
            defects.Add(file.Table.Name, index, column);
        }
    }

    /// <summary>Every problem, in the order of lines and columns.</summary>
    public List<Problem> Finish()
    {
        foreach ((CellForm form, Form seen) in _forms)
        {
            if (seen.Count < form.Least)
            {
                seen.Alone.ForEach(Add);
            }
            else
            {
                string count = seen.Count.ToString(CultureInfo.InvariantCulture);
                _errors.Add(seen.Value.Length > 0
                    ? form.FileProblem.At(seen.First, ("count", count), ("value", seen.Value))
                    : form.FileProblem.At(seen.First, ("count", count)));
            }
        }

        List<Problem> all = [.. _errors.Concat(_warnings).OrderBy(p => p.Place.Line ?? 0).ThenBy(p => p.Place.Column ?? 0).ThenBy(p => p.Code, StringComparer.Ordinal)];
        Rest(RegisterProblems.MoreErrors, _moreErrors);
        Rest(RegisterProblems.MoreWarnings, _moreWarnings);
        return all;

        void Rest(ProblemKind kind, long count)
        {
            if (count > 0)
            {
                ProblemPlace last = all[^1].Place;
                all.Add(kind.At(last with { Line = null, Column = null }, ("table", file.Table.Name), ("count", count.ToString(CultureInfo.InvariantCulture))));
            }
        }
    }

    private int FormCells
    {
        get
        {
            int count = 0;
            foreach (Form form in _forms.Values)
            {
                count += form.Count;
            }

            return count;
        }
    }

    private sealed class Form(ProblemPlace first, string value)
    {
        public ProblemPlace First { get; } = first;

        public string Value { get; } = value;

        public int Count { get; set; }

        public List<Problem> Alone { get; } = [];
    }
}
