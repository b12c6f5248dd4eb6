namespace DuaCoSo.Domain.Obligations;

/// <summary>The obligations of an assessment, a column a rule; what a cell does not hold follows from where it lies, its rule and its sub-period.</summary>
internal sealed class ObligationColumns
{
    private readonly RuleColumn[] _rules;
    private readonly int[] _firstOfRule;

    /// <summary>The columns of a plan's rules, all written.</summary>
    public ObligationColumns(RuleColumn[] rules)
    {
        _rules = rules;
        _firstOfRule = new int[rules.Length + 1];
        for (int rule = 0; rule < rules.Length; rule++)
        {
            _firstOfRule[rule + 1] = checked(_firstOfRule[rule] + rules[rule].Count);
        }
    }

    /// <summary>How many obligations there are.</summary>
    public int Count => _firstOfRule[^1];

    /// <summary>One obligation, by rule, assignment, then the sub-period's place.</summary>
    public ObligationRow this[int index] => new Reader(this)[index];

    /// <summary>The obligations under a rule.</summary>
    public RuleColumn Of(int rule) => _rules[rule];

    /// <summary>The index of the first obligation under a rule; how many there are, for the number behind the last rule.</summary>
    public int FirstOf(int rule) => _firstOfRule[rule];

    /// <summary>Reads one obligation after another, quickest in their order.</summary>
    public Reader Read() => new(this);

    /// <summary>Remembers the rule and the assignment of the last obligation read: the next mostly has the same.</summary>
    internal struct Reader(ObligationColumns columns)
    {
        private int _rule = -1;
        private int _link;
        private int _start;
        private int _end;

        /// <summary>One obligation.</summary>
        public ObligationRow this[int index]
        {
            get
            {
                if (index < _start || index >= _end)
                {
                    Find(index);
                }

                return new(_rule, _link, columns._rules[_rule][index - columns._firstOfRule[_rule]]);
            }
        }

        private void Find(int index)
        {
            int[] firsts = columns._firstOfRule;
            if (_rule < 0 || index < firsts[_rule] || index >= firsts[_rule + 1])
            {
                _rule = 0;
                while (index >= firsts[_rule + 1])
                {
                    _rule++;
                }
            }

            RuleColumn column = columns._rules[_rule];
            int first = firsts[_rule];
            _link = column.LinkOf(index - first);
            (_start, _end) = (first + column.StartOf(_link), first + column.StartOf(_link + 1));
        }
    }
}
