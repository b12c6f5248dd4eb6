using System.Text.Json;
using System.Text.Json.Serialization;
using DuaCoSo.Domain.Extensions.Json;

namespace DuaCoSo.Domain.Extensions;

/// <summary>The model's values in an application's own JSON (JSON của ứng dụng).</summary>
/// <remarks>Whole policies, registers and results have files of their own: <see cref="Files.PolicyFile"/>, <see cref="Files.AssessmentFile"/>.</remarks>
public static class DuaCoSoJson
{
    /// <summary>Adds the converters of the library's values, without reflection.</summary>
    /// <remarks>
    /// <para>Ids, periods, numbers of documents and codes of open vocabularies are their text, also as keys of an object; words of closed vocabularies are written as in files, <c>notMet</c> for <c>NotMet</c>; dates are
    /// ISO 8601; a range of dates is <c>{ "from": …, "to": … }</c>, an open end left out; a text in two languages is <c>{ "vi": …, "en": … }</c>.</para>
    /// <para>A fraction is text, <c>"2/3"</c>, since no number of JSON could say it; a number is accepted as well. A problem is written with its code, severity, place and both messages, and not read.</para>
    /// <para>Anything else is refused with a <see cref="JsonException"/>.</para>
    /// </remarks>
    /// <param name="options">The options.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    public static JsonSerializerOptions AddDuaCoSo(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (JsonConverter converter in Converters.All)
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}
