using DuaCoSo.Domain.Assessments;
using NodaTime.Text;

namespace DuaCoSo.Domain.Reports.Pages;

/// <summary>Everything that the page shows, as one JSON object; its words and pictures are made of it in the browser.</summary>
internal static class PageData
{
    /// <summary>Writes the data.</summary>
    public static void Write(Stream output, PageSource source)
    {
        using var json = new PageJson(output, source.FirstDay);
        Assessment assessment = source.Assessment;
        AssessmentEnvelope envelope = assessment.Envelope;
        json.Object(null, () =>
        {
            json.Text("language", source.Options.Language == Language.English ? "en" : "vi");
            json.Flag("pseudonyms", source.Options.IsPseudonymous);
            PolicyData.WriteName(json, "policy", assessment.Policy, assessment.SpeakingVersion);
            json.Text("register", assessment.Register.Digest);
            json.Text("library", envelope.LibraryVersion);
            json.Text("period", envelope.Period.ToString());
            json.Text("firstDay", LocalDatePattern.Iso.Format(source.FirstDay));
            json.Day("from", source.Period.From);
            json.Day("to", source.Period.To);
            json.Day("asOf", envelope.AsOf);
            PolicyData.Write(json, source);
            RegisterData.Write(json, source);
            ObligationData.Write(json, source);
            FigureData.Write(json, source);
            PagePhrases.Write(json);
            new EvaluationData(json, source).Write();
            if (source.Options.With is { } other)
            {
                ComparisonData.Write(json, source, other);
            }
        });
    }
}
