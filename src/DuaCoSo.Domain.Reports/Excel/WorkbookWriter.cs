using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using DuaCoSo.Domain.Files.Registers;

namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>Writes sheets as a workbook: texts as texts, never as formulas; the same sheets as the same bytes.</summary>
internal static class WorkbookWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    // Places in the list of styles below.
    private const string Header = "1";
    private const string Text = "2";
    private const string Day = "3";
    private const string Number = "0";

    // What a note may have.
    private const int LongestNote = 255;
    private const int LongestNoteTitle = 32;

    /// <summary>No clock's: a zip file's first day.</summary>
    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the workbook.</summary>
    /// <exception cref="DomainException">Something cannot stand in a workbook: every case is named, and nothing is written.</exception>
    public static void Write(Stream output, IReadOnlyList<Sheet> sheets)
    {
        Problem[] faults = [.. sheets.SelectMany(s => s.Faults())];
        if (faults.Length > 0)
        {
            throw new DomainException(faults.ToValueList());
        }

        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "[Content_Types].xml", xml => WriteTypes(xml, sheets.Count));
        Part(zip, "_rels/.rels", xml => WriteRelations(xml, [("officeDocument", "xl/workbook.xml")]));
        Part(zip, "xl/workbook.xml", xml => WriteWorkbook(xml, sheets));
        Part(zip, "xl/_rels/workbook.xml.rels", xml => WriteRelations(xml, [.. sheets.Select((_, i) => ("worksheet", Invariant($"worksheets/sheet{i + 1}.xml"))), ("styles", "styles.xml")]));
        Part(zip, "xl/styles.xml", WriteStyles);
        for (int i = 0; i < sheets.Count; i++)
        {
            Sheet sheet = sheets[i];
            Part(zip, Invariant($"xl/worksheets/sheet{i + 1}.xml"), xml => WriteSheet(xml, sheet));
        }
    }

    private static void Part(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Written;
        using Stream stream = entry.Open();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = Utf8, NewLineHandling = NewLineHandling.None });
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    private static void WriteTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", ContentTypes);
        Element("Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element("Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Element("Override", ("PartName", "/xl/workbook.xml"), ("ContentType", SheetType + "sheet.main+xml"));
        Element("Override", ("PartName", "/xl/styles.xml"), ("ContentType", SheetType + "styles+xml"));
        for (int i = 1; i <= sheets; i++)
        {
            Element("Override", ("PartName", Invariant($"/xl/worksheets/sheet{i}.xml")), ("ContentType", SheetType + "worksheet+xml"));
        }

        xml.WriteEndElement();

        void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes) => WriteElement(xml, name, attributes);
    }

    private static void WriteRelations(XmlWriter xml, (string Kind, string Target)[] relations)
    {
        xml.WriteStartElement("Relationships", PackageRelations);
        for (int i = 0; i < relations.Length; i++)
        {
            WriteElement(xml, "Relationship", ("Id", Invariant($"rId{i + 1}")), ("Type", $"{Relations}/{relations[i].Kind}"), ("Target", relations[i].Target));
        }

        xml.WriteEndElement();
    }

    private static void WriteWorkbook(XmlWriter xml, IReadOnlyList<Sheet> sheets)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        xml.WriteStartElement("sheets");
        for (int i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheets[i].Name);
            xml.WriteAttributeString("sheetId", Invariant($"{i + 1}"));
            xml.WriteAttributeString("id", Relations, Invariant($"rId{i + 1}"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteStyles(XmlWriter xml)
    {
        // Number, header, text, day.
        xml.WriteStartElement("styleSheet", Main);
        xml.WriteRaw("""
            <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
            """);
        xml.WriteEndElement();
    }

    private static void WriteSheet(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("worksheet", Main);

        // The header stays in sight.
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        WriteElement(xml, "pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();

        xml.WriteStartElement("cols");
        for (int i = 0; i < sheet.Columns.Count; i++)
        {
            string place = Invariant($"{i + 1}");
            WriteElement(xml, "col", ("min", place), ("max", place), ("width", Invariant($"{sheet.Columns[i].Width}")), ("style", StyleOf(sheet.Columns[i].Kind)), ("customWidth", "1"));
        }

        xml.WriteEndElement();

        xml.WriteStartElement("sheetData");
        xml.WriteStartElement("row");
        foreach (SheetColumn column in sheet.Columns)
        {
            WriteText(xml, column.Heading, Header);
        }

        xml.WriteEndElement();
        foreach (IReadOnlyList<string> row in sheet.Rows)
        {
            xml.WriteStartElement("row");
            for (int i = 0; i < row.Count; i++)
            {
                WriteCell(xml, row[i], sheet.Columns[i].Kind);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WriteNotes(xml, sheet);
        xml.WriteEndElement();
    }

    private static string StyleOf(CellKind kind) => kind switch
    {
        CellKind.Date => Day,
        CellKind.Number or CellKind.Count => Number,
        _ => Text,
    };

    private static void WriteCell(XmlWriter xml, string text, CellKind kind)
    {
        if (text.Length == 0)
        {
            // It keeps its place: cells do not say where they are.
            WriteElement(xml, "c", ("s", StyleOf(kind)));
        }
        else if (kind == CellKind.Date && CellNumber.OfDay(text) is { } day)
        {
            WriteNumber(xml, Invariant($"{day}"), Day);
        }
        else if (kind is CellKind.Number or CellKind.Count && CellNumber.IsKept(text))
        {
            WriteNumber(xml, text, Number);
        }
        else
        {
            WriteText(xml, text, Text);
        }
    }

    private static void WriteNumber(XmlWriter xml, string number, string style)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("s", style);
        xml.WriteElementString("v", number);
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string text, string style)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("s", style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(EscapedText.Encode(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The drop-downs and what is said of a cell when it is chosen.</summary>
    private static void WriteNotes(XmlWriter xml, Sheet sheet)
    {
        int count = sheet.Columns.Count(c => c.Note is not null);
        if (count == 0)
        {
            return;
        }

        xml.WriteStartElement("dataValidations");
        xml.WriteAttributeString("count", Invariant($"{count}"));
        for (int i = 0; i < sheet.Columns.Count; i++)
        {
            SheetColumn column = sheet.Columns[i];
            if (column.Note is null)
            {
                continue;
            }

            string letter = new ProblemPlace { Sheet = sheet.Name, Line = 1, Column = i + 1 }.Cell![..^1];
            xml.WriteStartElement("dataValidation");
            if (column.Choices is not null)
            {
                xml.WriteAttributeString("type", "list");
                xml.WriteAttributeString("errorStyle", column.IsClosed ? "stop" : "warning");
            }

            xml.WriteAttributeString("allowBlank", "1");
            xml.WriteAttributeString("showInputMessage", "1");
            xml.WriteAttributeString("showErrorMessage", column.IsClosed || column.Alarm is not null ? "1" : "0");
            if (column.Alarm is not null)
            {
                xml.WriteAttributeString("error", Cut(column.Alarm, LongestNote));
            }

            xml.WriteAttributeString("promptTitle", Cut(column.Heading, LongestNoteTitle));
            xml.WriteAttributeString("prompt", Cut(column.Note, LongestNote));
            xml.WriteAttributeString("sqref", Invariant($"{letter}2:{letter}{Sheet.MostRows + 1}"));
            if (column.Choices is not null)
            {
                xml.WriteElementString("formula1", column.Choices);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteElement(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach ((string attribute, string value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
