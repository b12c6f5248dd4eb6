namespace DuaCoSo.Domain.Reports;

/// <summary>What can be wrong with a workbook of a register (lỗi trong sổ tính) (R1), besides what can be wrong with its files.</summary>
public static class WorkbookProblems
{
    /// <summary>The file is no workbook, or is broken.</summary>
    public static ProblemKind NotAWorkbook { get; } = Error(
        "DCS6301",
        "Tệp không phải sổ tính .xlsx hoặc đã hỏng. Mở bằng Excel hay LibreOffice rồi lưu lại, loại “Excel Workbook (*.xlsx)”.",
        "The file is no .xlsx workbook, or it is broken. Open it in Excel or LibreOffice and save it again, type “Excel Workbook (*.xlsx)”.");

    /// <summary>The file is of an older kind, or has a password.</summary>
    public static ProblemKind OldOrEncrypted { get; } = Error(
        "DCS6302",
        "Sổ tính ở dạng cũ (.xls) hoặc có mật khẩu. Bỏ mật khẩu rồi lưu lại, loại “Excel Workbook (*.xlsx)”.",
        "The workbook is of an older kind (.xls) or has a password. Remove the password and save it again, type “Excel Workbook (*.xlsx)”.");

    /// <summary>The file has more parts than a workbook has.</summary>
    public static ProblemKind TooManyParts { get; } = Error(
        "DCS6303",
        "Sổ tính có {count} phần nén, quá giới hạn {limit}. Chép các trang tính của hồ sơ sang sổ tính mới.",
        "The workbook has {count} zipped parts, over the limit of {limit}. Copy the register's sheets to a new workbook.");

    /// <summary>The file unzips to more than is read.</summary>
    public static ProblemKind TooLargeUnzipped { get; } = Error(
        "DCS6304",
        "Sổ tính giải nén ra quá {limit} byte. Xóa hình ảnh, trang tính và dòng trống thừa, hoặc chia hồ sơ thành nhiều phần.",
        "The workbook unzips to more than {limit} bytes. Delete pictures, sheets and blank rows that are not needed, or divide the register.");

    /// <summary>A sheet that every register has is not there.</summary>
    public static ProblemKind SheetMissing { get; } = Error(
        "DCS6305",
        "Thiếu trang tính {file}. Hồ sơ nào cũng phải có trang tính này, dù chỉ có dòng tiêu đề.",
        "There is no sheet {file}. Every register has it, if only with its header.");

    /// <summary>A sheet that every register has is not there, but one with nearly its name.</summary>
    public static ProblemKind SheetMisspelt { get; } = Error(
        "DCS6306",
        "Thiếu trang tính {file}, nhưng có trang tính {found}. Đổi tên {found} thành {file}.",
        "There is no sheet {file}, but there is {found}. Rename {found} to {file}.");

    /// <summary>A sheet that is none of a register's.</summary>
    public static ProblemKind UnknownSheet { get; } = Warning(
        "DCS6307",
        "Trang tính này không thuộc hồ sơ nên không được đọc. Nếu là {nearest} thì đổi tên; nếu là ghi chú thì đặt tên bắt đầu bằng dấu gạch dưới.",
        "The sheet is none of a register's and is not read. If it is {nearest}, rename it; if it is a note, begin its name with an underscore.");

    /// <summary>A sheet cannot be read to its end.</summary>
    public static ProblemKind SheetBroken { get; } = Error(
        "DCS6308",
        "Trang tính hỏng, không đọc được từ đây. Mở bằng Excel hay LibreOffice rồi lưu lại.",
        "The sheet is broken and cannot be read from here on. Open it in Excel or LibreOffice and save it again.");

    /// <summary>A cell has a formula.</summary>
    public static ProblemKind FormulaInCell { get; } = Error(
        "DCS6310",
        "Ô có công thức; hồ sơ chỉ nhận giá trị. Chép ô rồi dán đặc biệt, chọn Giá trị (Paste Special, Values).",
        "The cell has a formula; a register takes values alone. Copy the cell and paste it as values (Paste Special, Values).");

    /// <summary>Formulas, all over a sheet.</summary>
    public static ProblemKind FormulaCells { get; } = Error(
        "DCS6311",
        "{count} ô có công thức; hồ sơ chỉ nhận giá trị. Chép cả trang tính rồi dán đặc biệt, chọn Giá trị (Paste Special, Values).",
        "{count} cells have formulas; a register takes values alone. Copy the whole sheet and paste it as values (Paste Special, Values).");

    /// <summary>A cell shows an error of the spreadsheet's.</summary>
    public static ProblemKind ErrorInCell { get; } = Error(
        "DCS6312",
        "Ô báo lỗi {value} của bảng tính. Ghi lại giá trị.",
        "The cell shows the spreadsheet's error {value}. Enter the value again.");

    /// <summary>A number or date that its cell shows in another way, where a text or a plain number must stand.</summary>
    public static ProblemKind ShownOtherwise { get; } = Error(
        "DCS6313",
        "Ô chứa số {value} nhưng định dạng hiện ra khác, như ngày, phần trăm hay số 0 ở đầu. Định dạng cột {column} là Văn bản (Text), cột số là General, rồi nhập lại ô.",
        "The cell holds the number {value}, but its format shows something else, such as a date, a percentage or zeros at the front. Format the column {column} as Text, a column of numbers as General, and enter the cell again.");

    /// <summary>Numbers and dates that their cells show in another way, all over a sheet.</summary>
    public static ProblemKind ShownOtherwiseCells { get; } = Error(
        "DCS6314",
        "{count} ô chứa số như {value} nhưng định dạng hiện ra khác, như ngày, phần trăm hay số 0 ở đầu. Định dạng cột mã, kỳ và văn bản là Văn bản (Text), cột số là General, rồi nhập lại.",
        "{count} cells hold numbers such as {value}, but their formats show something else, such as dates, percentages or zeros at the front. Format columns of ids, periods and texts as Text, columns of numbers as General, and enter the cells again.");

    /// <summary>A cell has a value where the header has no column.</summary>
    public static ProblemKind OutsideColumns { get; } = Error(
        "DCS6315",
        "Ô nằm ngoài các cột của dòng tiêu đề, nên không biết cả dòng này nghĩa là gì. Xóa ô, hoặc đặt tên cột.",
        "The cell is outside the columns of the header, so that it is not known what the row means. Clear the cell, or name its column.");

    /// <summary>Dates that are texts, all over a sheet.</summary>
    public static ProblemKind DatesAsText { get; } = Error(
        "DCS6320",
        "{count} ô ghi ngày bằng chữ như “{value}”. Đổi thành ngày của bảng tính (Data, Text to Columns, Date: DMY) hoặc ghi như 2016-03-25.",
        "{count} cells have dates as texts such as “{value}”. Turn them into the spreadsheet's dates (Data, Text to Columns, Date: DMY), or write them as 2016-03-25.");

    /// <summary>Numbers that are texts with commas, all over a sheet.</summary>
    public static ProblemKind NumbersAsText { get; } = Error(
        "DCS6321",
        "{count} ô ghi số bằng chữ như “{value}”. Đổi thành số của bảng tính (Convert to Number), hoặc ghi bằng dấu chấm thập phân và không có dấu ngăn cách hàng nghìn.",
        "{count} cells have numbers as texts such as “{value}”. Turn them into the spreadsheet's numbers (Convert to Number), or write them with a decimal point and no thousands separator.");

    /// <summary>Ids that became numbers, all over a sheet.</summary>
    public static ProblemKind KeysAsNumbers { get; } = Error(
        "DCS6322",
        "{count} ô có mã đã thành số như “{value}”. Định dạng cột là Văn bản (Text) rồi nhập lại các mã.",
        "{count} cells have ids that became numbers such as “{value}”. Format the columns as Text and enter the ids again.");

    /// <summary>A text is longer than a cell of a workbook holds.</summary>
    public static ProblemKind TextTooLong { get; } = Error(
        "DCS6330",
        "Giá trị cột {column} dài {length} ký tự; một ô của sổ tính chứa nhiều nhất 32767. Rút ngắn, hoặc ghi hồ sơ thành tệp CSV.",
        "The value of {column} has {length} characters; a cell of a workbook holds 32767 at most. Shorten it, or write the register as CSV files.");

    /// <summary>A table has more rows than a sheet.</summary>
    public static ProblemKind TooManyRows { get; } = Error(
        "DCS6331",
        "Bảng có {count} dòng; một trang tính chứa nhiều nhất 1048575. Ghi thành tệp CSV hoặc JSON.",
        "The table has {count} rows; a sheet holds 1048575 at most. Write it as CSV or JSON files.");

    private static ProblemKind Error(string code, string vietnamese, string english) => new(code, Severity.Error, vietnamese, english);

    private static ProblemKind Warning(string code, string vietnamese, string english) => new(code, Severity.Warning, vietnamese, english);
}
