namespace DuaCoSo.Domain.Testing;

/// <summary>What can be wrong with a file of scenarios (lỗi trong tệp kịch bản); what its properties lack is in <see cref="Files.PolicyFileProblems"/>, what the given facts say against each other in the register's problems.</summary>
public static class ScenarioProblems
{
    /// <summary>The file or folder is not there, or cannot be read.</summary>
    public static ProblemKind CannotRead { get; } = Error(
        "DCS8001",
        "Không đọc được {file}; hãy kiểm tra đường dẫn và quyền đọc.",
        "{file} cannot be read; check the path and your permission.");

    /// <summary>The file is too large.</summary>
    public static ProblemKind TooLarge { get; } = Error(
        "DCS8002",
        "Tệp kịch bản lớn hơn {limit}. Hãy chia thành nhiều tệp.",
        "The file of scenarios is larger than {limit}. Divide it into several.");

    /// <summary>The file is not UTF-8.</summary>
    public static ProblemKind NotUtf8 { get; } = Error(
        "DCS8003",
        "Tệp không phải UTF-8. Hãy lưu lại (Save As) với bảng mã UTF-8.",
        "The file is not UTF-8. Save it again (Save As) with the encoding UTF-8.");

    /// <summary>The file is not YAML from a place on.</summary>
    public static ProblemKind Syntax { get; } = Error(
        "DCS8004",
        "Từ đây tệp không còn đúng cú pháp YAML. Hãy kiểm tra thụt đầu dòng (chỉ dùng dấu cách), dấu hai chấm có khoảng trắng phía sau, dấu ngoặc và dấu nháy ở chỗ này và ngay trước đó.",
        "From here on the file is not YAML. Check the indentation (blanks only), the blank behind each colon, brackets and quotation marks here and just before.");

    /// <summary>Lists and objects lie too deep within each other.</summary>
    public static ProblemKind TooDeep { get; } = Error(
        "DCS8005",
        "Nội dung lồng nhau quá {limit} tầng. Kịch bản không cần sâu như vậy; hãy kiểm tra thụt đầu dòng.",
        "The content lies more than {limit} deep within itself. No scenario needs that; check the indentation.");

    /// <summary>An anchor, an alias or a merge key of YAML.</summary>
    public static ProblemKind Reference { get; } = Error(
        "DCS8006",
        "Kịch bản không dùng “{text}” (neo &, tham chiếu *, khóa gộp <<) của YAML. Hãy viết thẳng nội dung, hoặc đặt phần chung vào “given” của cả tệp.",
        "Scenarios do not use “{text}” (anchors &, aliases *, merge keys <<) of YAML. Write the content itself, or put what is common into the “given” of the file.");

    /// <summary>A tag or directive of YAML.</summary>
    public static ProblemKind Tag { get; } = Error(
        "DCS8007",
        "Kịch bản không dùng nhãn kiểu hay chỉ thị “{text}” của YAML. Hãy bỏ đi; chữ số cần giữ là chữ thì đặt trong dấu nháy.",
        "Scenarios do not use the tag or directive “{text}” of YAML. Leave it out; put digits that are meant as text in quotation marks.");

    /// <summary>A second document in the file.</summary>
    public static ProblemKind SecondDocument { get; } = Error(
        "DCS8008",
        "Từ đây là tài liệu YAML thứ hai. Hãy bỏ dòng “---”, hoặc tách thành tệp khác.",
        "Here a second YAML document begins. Leave out the line “---”, or make another file of it.");

    /// <summary>A key that is no plain word.</summary>
    public static ProblemKind KeyNotText { get; } = Error(
        "DCS8009",
        "Tên thuộc tính phải là một chữ. Hãy kiểm tra dấu ngoặc và dấu hai chấm ở chỗ này.",
        "The name of a property is a word. Check the brackets and the colon here.");

    /// <summary>Neither a policy nor a preset is named, or both are.</summary>
    public static ProblemKind NoPolicy { get; } = Error(
        "DCS8010",
        "Hãy ghi một trong hai: “policy” (tệp hoặc thư mục quy định, tính từ thư mục của tệp này) hay “preset” (mã quy định có sẵn).",
        "Give one of the two: “policy” (a policy file or folder, seen from the folder of this file) or “preset” (the id of a policy that comes along).");

    /// <summary>A preset that nobody gave.</summary>
    public static ProblemKind UnknownPreset { get; } = Error(
        "DCS8011",
        "Không có quy định có sẵn “{id}”. Có phải là “{nearest}”? Đang có: {accepted}.",
        "There is no preset “{id}”. Is it “{nearest}”? There are: {accepted}.");

    /// <summary>A scenario without a period or a date.</summary>
    public static ProblemKind NotDated { get; } = Error(
        "DCS8012",
        "Kịch bản thiếu “{name}”. Hãy ghi trong kịch bản, hoặc ở đầu tệp cho mọi kịch bản.",
        "The scenario has no “{name}”. Give it in the scenario, or at the top of the file for all of them.");

    /// <summary>A placeholder that is no column of the cases.</summary>
    public static ProblemKind UnknownPlaceholder { get; } = Error(
        "DCS8013",
        "Không có cột “{name}” trong “cases”. Có phải là “{nearest}”? Các cột: {accepted}.",
        "The “cases” have no column “{name}”. Is it “{nearest}”? The columns: {accepted}.");

    /// <summary>A column of the cases that no placeholder names.</summary>
    public static ProblemKind UnusedColumn { get; } = Error(
        "DCS8014",
        "Cột “{name}” của “cases” không được dùng. Hãy viết <{name}> ở chỗ cần thay, hoặc bỏ cột.",
        "The column “{name}” of the “cases” is not used. Write <{name}> where it goes, or leave the column out.");

    /// <summary>A scenario that expects nothing.</summary>
    public static ProblemKind NothingExpected { get; } = Error(
        "DCS8015",
        "Kịch bản “{name}” không nêu kết quả mong đợi, nên không kiểm được gì. Hãy bổ sung “expected”.",
        "The scenario “{name}” expects nothing, so it tests nothing. Add “expected”.");

    /// <summary>Two scenarios of one name.</summary>
    public static ProblemKind RepeatedName { get; } = Error(
        "DCS8016",
        "Đã có kịch bản tên “{name}” phía trên. Hãy đặt tên khác để phân biệt.",
        "There is a scenario “{name}” above. Give it another name to tell them apart.");

    /// <summary>A text that is no number.</summary>
    public static ProblemKind NotANumber { get; } = Error(
        "DCS8017",
        "“{value}” không phải số. Hãy viết chữ số với dấu chấm thập phân, như 87.5.",
        "“{value}” is not a number. Write digits with a decimal point, such as 87.5.");

    /// <summary>A period that the register's label does not read.</summary>
    public static ProblemKind NotAPeriod { get; } = Error(
        "DCS8018",
        "“{value}” không phải nhãn kỳ. Hãy viết như 2016-03, 2016-Q1, 2016-H1, 2016-9M, 2016 hoặc 2016..2020.",
        "“{value}” is not a period. Write it as 2016-03, 2016-Q1, 2016-H1, 2016-9M, 2016 or 2016..2020.");

    /// <summary>No scenario at all.</summary>
    public static ProblemKind NoScenarios { get; } = Error(
        "DCS8019",
        "Không thấy kịch bản nào trong {path}. Tệp kịch bản có tên kết thúc bằng .scenarios.yaml.",
        "There is no scenario in {path}. The name of a file of scenarios ends in .scenarios.yaml.");

    /// <summary>Cases that come to too much when they are written out.</summary>
    public static ProblemKind TooManyCases { get; } = Error(
        "DCS8020",
        "Các trường hợp (“cases”) của tệp viết đầy đủ ra quá {limit} giá trị. Hãy chia thành nhiều tệp, hoặc bớt dữ kiện lặp lại trong mỗi trường hợp.",
        "Written out, the “cases” of the file come to more than {limit} values. Divide the file, or give less that is the same in each case.");

    /// <summary>A code of a rule, scheme, criterion, adjustment or grade that the policy does not have, nor any base of it.</summary>
    public static ProblemKind UnknownCode { get; } = Error(
        "DCS8021",
        "Quy định không có mã “{code}” ở cột “{column}”. Có phải là “{nearest}”? Đang có: {accepted}.",
        "The policy has no code “{code}” for the column “{column}”. Is it “{nearest}”? There are: {accepted}.");

    private static ProblemKind Error(string code, string vietnamese, string english) => new(code, Severity.Error, vietnamese, english);
}
