namespace DuaCoSo.Tool.Tests;

/// <summary>A folder with a small policy and register, to be spoilt by a test, and gone after it.</summary>
internal sealed class CaseCopy : IDisposable
{
    private const string PlainPolicy = """
        {
          "schemaVersion": 1, "id": "small", "title": { "vi": "Quy định nhỏ", "en": "Small regulation" }, "province": "37",
          "legalBasis": [ { "number": "1-QĐ/TU" } ], "effective": { "from": "2016-01-01" },
          "assignments": [ { "code": "lead", "role": "inCharge", "assigneeKinds": ["official"], "localityLevel": "commune", "minPerTarget": 1 } ],
          "obligations": [ { "code": "visit", "title": { "vi": "Đi cơ sở", "en": "Field visits" }, "kind": "frequency", "activity": "fieldVisit", "every": "quarter" } ],
          "petitions": [ { "category": "*", "answerWithin": { "days": 30 } } ]
        }
        """;

    public CaseCopy()
    {
        Directory.CreateDirectory(Register);
        Policy(PlainPolicy);
        Table("localities", "id,name,level,from,to", "xã-Kỳ-Phú,Xã Kỳ Phú,commune,,", "X2,Xã Hai,commune,,");
        Table("parties", "id,name,kind", "ông-Ất,Nguyễn Văn Ất,official");
        Table("assignments", "id,party,role,locality,from,to", "PC-Đ1,ông-Ất,inCharge,xã-Kỳ-Phú,2016-02-10,");
        Table("activities", "id,assignment,kind,date", "HĐ1,PC-Đ1,fieldVisit,2016-03-05");
    }

    /// <summary>The folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("duacoso-").FullName;

    /// <summary>Its register.</summary>
    public string Register => Path.Combine(Root, "register");

    /// <summary>A path in the folder.</summary>
    public string At(string name) => Path.Combine(Root, name);

    /// <summary>Writes the policy, or another one.</summary>
    public void Policy(string text, string name = "policy.json") => File.WriteAllText(At(name), text);

    /// <summary>Writes the small policy with something put for something.</summary>
    public void PolicyWith(string old, string replacement) => Policy(PlainPolicy.Replace(old, replacement, StringComparison.Ordinal));

    /// <summary>Writes a table.</summary>
    public void Table(string name, params string[] lines) => File.WriteAllText(Path.Combine(Register, name + ".csv"), string.Join('\n', lines) + "\n");

    /// <summary>Runs the tool on it for 2016 as of the end of January 2017.</summary>
    public ToolRun Evaluate(params string[] more) => ToolRun.Of(["evaluate", Root, "--period", "2016", "--as-of", "2017-01-31", .. more]);

    /// <summary>The same at a terminal.</summary>
    public ToolRun EvaluateAtTerminal(params string[] more) => ToolRun.AtTerminal(["evaluate", Root, "--period", "2016", "--as-of", "2017-01-31", .. more]);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
