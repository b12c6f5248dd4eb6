using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Reports.Excel;

namespace DuaCoSo.Domain.Reports;

/// <summary>Writes the result of an assessment as a workbook (sổ tính kết quả), <c>.xlsx</c>, with a sheet for each kind of result.</summary>
/// <remarks>
/// Obligations, coverage, petitions, feedback, documents, evaluations and their explanations, with the codes and numbers of <see cref="Files.AssessmentFile"/>, and what people call
/// them in the last columns. Texts are texts, whatever they
/// begin with; control and bidirectional characters in them become visible. The same result gives the same bytes.
/// </remarks>
public static class AssessmentWorkbook
{
    /// <summary>Writes a result with names.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="assessment">The result.</param>
    /// <param name="language">The language of headings, words and explanations.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="DomainException">A sheet would have more rows than a workbook holds, or a text more characters: nothing is written.</exception>
    public static void Write(Stream output, Assessment assessment, Language language) => Write(output, assessment, new ReportOptions { Language = language });

    /// <summary>Writes a result.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="assessment">The result.</param>
    /// <param name="options">In which language, and whether with people's names; a workbook has one policy.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The options have another assessment.</exception>
    /// <exception cref="DomainException">A sheet would have more rows than a workbook holds, or a text more characters: nothing is written.</exception>
    public static void Write(Stream output, Assessment assessment, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(options);
        if (options.With is not null)
        {
            throw new ArgumentException("A workbook has one policy; the page compares two.", nameof(options));
        }

        WorkbookWriter.Write(output, new ResultSheets(assessment, options).All());
    }
}
