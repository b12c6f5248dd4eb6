using System.Text;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;
using DuaCoSo.Domain.Files;

namespace DuaCoSo.Tool;

/// <summary>Explains the evaluations of one subject.</summary>
internal static class Explainer
{
    /// <summary>Does what was asked and says how it went.</summary>
    public static int Run(CaseRequest request, string subject, string? scheme, bool isMarkdown, ToolConsole console)
    {
        if (CaseReader.Assess(request, console) is not { } assessment)
        {
            return ExitCode.Problems;
        }

        Evaluation[] ofSubject = [.. assessment.Evaluations.Where(e => e.Subject.Key == subject)];
        Evaluation[] evaluations = [.. ofSubject.Where(e => scheme is null || e.Scheme == scheme)];
        if (evaluations.Length == 0)
        {
            string period = request.Period.ToString();
            console.Report(
            [
                ofSubject.Length == 0
                    ? ToolProblems.NoSuchSubject.At(null, ("subject", subject), ("period", period), ("nearest", Nearest.Of(subject, assessment.Evaluations.Select(e => e.Subject.Key))))
                    : ToolProblems.NoSuchScheme.At(null, ("period", period), ("scheme", scheme!), ("subject", subject), ("known", string.Join(", ", ofSubject.Select(e => e.Scheme)))),
            ]);
            return ExitCode.Problems;
        }

        using var writer = new StreamWriter(console.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (Evaluation evaluation in evaluations)
        {
            Explanation explanation = evaluation.Explain();
            string text = isMarkdown ? explanation.ToMarkdown(console.Language) : Tree(explanation.ToOutline(console.Language));
            foreach (string line in text.TrimEnd('\n').Split('\n'))
            {
                writer.WriteLine(SafeText.Of(line));
            }
        }

        return ExitCode.Done;
    }

    /// <summary>The outline with the branches of a tree drawn before its lines.</summary>
    private static string Tree(Outline outline)
    {
        var text = new StringBuilder(outline.Line).Append('\n');
        Append(text, outline.Parts, indent: "");
        return text.ToString();
    }

    private static void Append(StringBuilder text, ValueList<Outline> parts, string indent)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            bool isLast = i == parts.Count - 1;
            text.Append(indent).Append(isLast ? "└─ " : "├─ ").Append(parts[i].Line).Append('\n');
            Append(text, parts[i].Parts, indent + (isLast ? "   " : "│  "));
        }
    }
}
