namespace DuaCoSo.Domain.Documents;

/// <summary>The problems that numbers of documents and their chains (số, ký hiệu; chuỗi căn cứ) can have.</summary>
public static class DocumentProblems
{
    /// <summary>A text is not the number of a document.</summary>
    public static ProblemKind NotADocumentNumber { get; } = new(
        "DCS1201",
        Severity.Error,
        "“{text}” không phải là số, ký hiệu văn bản. Hãy ghi như 140-QĐ/TU, 41/2019/QĐ-UBND, 130/KH-UBND, 202/2025/QH15, 12729/VPCP-KGVX hoặc 08/TU.",
        "“{text}” is not the number of a document. Write it like 140-QĐ/TU, 41/2019/QĐ-UBND, 130/KH-UBND, 202/2025/QH15, 12729/VPCP-KGVX or 08/TU.");

    /// <summary>A document is replaced, amended or carried out that nobody has.</summary>
    public static ProblemKind UnknownDocument { get; } = new(
        "DCS1202",
        Severity.Error,
        "Không có văn bản “{id}”. Hãy thêm văn bản này hoặc sửa mã.",
        "There is no document “{id}”. Add it or correct the id.");

    /// <summary>Two documents have one id.</summary>
    public static ProblemKind DocumentListedTwice { get; } = new(
        "DCS1203",
        Severity.Error,
        "Văn bản “{id}” được ghi hai lần. Hãy bỏ một bản hoặc đặt mã khác.",
        "The document “{id}” is listed twice. Take one out or give it another id.");

    /// <summary>Documents replace each other in a circle.</summary>
    public static ProblemKind ReplacesCycle { get; } = new(
        "DCS1204",
        Severity.Error,
        "Các văn bản {ids} thay thế nhau theo vòng tròn. Hãy xóa chỗ văn bản cũ thay thế văn bản mới.",
        "The documents {ids} replace each other in a circle. Take out where an older one replaces a newer.");

    /// <summary>Documents carry each other out in a circle.</summary>
    public static ProblemKind CarriesOutCycle { get; } = new(
        "DCS1205",
        Severity.Error,
        "Các văn bản {ids} triển khai nhau theo vòng tròn. Hãy xóa chỗ văn bản cấp trên triển khai văn bản cấp dưới.",
        "The documents {ids} carry each other out in a circle. Take out where the higher one carries out the lower.");

    /// <summary>Documents amend each other in a circle.</summary>
    public static ProblemKind AmendsCycle { get; } = new(
        "DCS1206",
        Severity.Error,
        "Các văn bản {ids} sửa đổi nhau theo vòng tròn. Hãy xóa chỗ văn bản cũ sửa đổi văn bản mới.",
        "The documents {ids} amend each other in a circle. Take out where an older one amends a newer.");

    /// <summary>Two effects speak for one document.</summary>
    public static ProblemKind EffectListedTwice { get; } = new(
        "DCS1207",
        Severity.Error,
        "Hiệu lực của văn bản “{id}” được ghi hai lần. Hãy gộp thành một.",
        "The effect of the document “{id}” is stated twice. Join both into one.");

    /// <summary>A document was replaced, but nobody knows when.</summary>
    public static ProblemKind ReplacedOnUnknownDay { get; } = new(
        "DCS1208",
        Severity.Warning,
        "Văn bản “{id}” bị “{by}” thay thế nhưng không rõ từ ngày nào, nên được coi là hết hiệu lực. Hãy ghi ngày ban hành của “{by}”.",
        "The document “{id}” was replaced by “{by}”, nobody knows when, and counts as never in force. Give the day on which “{by}” was issued.");

    /// <summary>A document was replaced on or before its first day.</summary>
    public static ProblemKind ReplacedBeforeItBegan { get; } = new(
        "DCS1209",
        Severity.Warning,
        "Văn bản “{id}” có hiệu lực từ {from} nhưng bị “{by}” thay thế từ {taken}, nên không có ngày nào có hiệu lực. Hãy sửa lại ngày hoặc chỗ thay thế.",
        "The document “{id}” begins on {from} but was replaced by “{by}” from {taken}, so that it is never in force. Correct a date or what replaces what.");

    /// <summary>Several documents have one issuer, number and date.</summary>
    public static ProblemKind SameIdentity { get; } = new(
        "DCS1210",
        Severity.Warning,
        "Các văn bản {ids} cùng cơ quan ban hành, số và ngày: {identity}. Hãy bỏ bản trùng hoặc sửa lại số, ngày.",
        "The documents {ids} have the same issuer, number and date: {identity}. Take out the copies, or correct a number or date.");
}
