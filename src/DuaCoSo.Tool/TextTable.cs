using DuaCoSo.Domain;

namespace DuaCoSo.Tool;

/// <summary>A table to show: a title, headings and rows of plain text.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Headings">The columns' headings.</param>
/// <param name="Rows">The rows, each as long as the headings.</param>
internal sealed record TextTable(string Title, ValueList<string> Headings, ValueList<ValueList<string>> Rows);
