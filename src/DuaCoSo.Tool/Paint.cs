using DuaCoSo.Domain;
using DuaCoSo.Domain.Files;

namespace DuaCoSo.Tool;

/// <summary>Lines as they go to a terminal or a pipe: in colour or plain, and with no control character but those of the colours.</summary>
/// <param name="isColoured">Whether a person looks on at a terminal that has colours, and wants them.</param>
internal sealed class Paint(bool isColoured)
{
    private const string Off = "\e[0m";

    /// <summary>A problem: where, how grave, what.</summary>
    public string Of(Problem problem, Language language)
    {
        if (!isColoured)
        {
            return SafeText.Of(problem.ToString(language));
        }

        // Bold for the place, red for errors, yellow for warnings.
        string place = problem.Place.ToString();
        string head = place.Length == 0 ? "" : $"\e[1m{SafeText.Of(place)}{Off}: ";
        (string colour, string severity) = problem.Severity == Severity.Error ? ("\e[1;31m", "error") : ("\e[1;33m", "warning");
        return $"{head}{colour}{severity} {problem.Code}{Off}: {SafeText.Of(problem.Message(language))}";
    }

    /// <summary>A line of what is wrong with the command.</summary>
    public string Error(string line) => isColoured ? $"\e[1;31m{SafeText.Of(line)}{Off}" : SafeText.Of(line);

    /// <summary>A line that ends well.</summary>
    public string Good(string line) => isColoured ? $"\e[1;32m{SafeText.Of(line)}{Off}" : SafeText.Of(line);

    /// <summary>A line that nobody need read.</summary>
    public string Faint(string line) => isColoured ? $"\e[2m{SafeText.Of(line)}{Off}" : SafeText.Of(line);
}
