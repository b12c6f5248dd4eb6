namespace DuaCoSo.Domain.Files;

/// <summary>What can be wrong with the files of a register (lỗi trong tệp hồ sơ) (R1), before their facts are judged.</summary>
public static class RegisterFileProblems
{
    /// <summary>There is no such folder.</summary>
    public static ProblemKind FolderMissing { get; } = Error(
        "DCS6101",
        "Không có thư mục này. Chỉ đúng thư mục chứa localities.csv, parties.csv và assignments.csv.",
        "There is no such folder. Name the folder that holds localities.csv, parties.csv and assignments.csv.");

    /// <summary>A file that every register has is not there.</summary>
    public static ProblemKind FileMissing { get; } = Error(
        "DCS6102",
        "Thiếu tệp {file}. Hồ sơ nào cũng phải có tệp này, dù chỉ có dòng tiêu đề.",
        "There is no file {file}. Every register has it, if only with its header.");

    /// <summary>A file that every register has is not there, but one with nearly its name.</summary>
    public static ProblemKind FileMisspelt { get; } = Error(
        "DCS6103",
        "Thiếu tệp {file}, nhưng có tệp {found}. Đổi tên {found} thành {file}.",
        "There is no file {file}, but there is {found}. Rename {found} to {file}.");

    /// <summary>A file could not be opened or read.</summary>
    public static ProblemKind FileNotReadable { get; } = Error(
        "DCS6104",
        "Không có tệp này, hoặc không mở, không đọc được. Kiểm tra đường dẫn và quyền đọc, đóng chương trình đang mở tệp rồi thử lại.",
        "The file is not there, or could not be opened or read. Check the path and the right to read it, close the program that has it open, and try again.");

    /// <summary>A file is too large.</summary>
    public static ProblemKind FileTooLarge { get; } = Error(
        "DCS6105",
        "Tệp dài {bytes} byte, quá giới hạn {limit}. Chia hồ sơ thành nhiều phần.",
        "The file has {bytes} bytes, over the limit of {limit}. Divide the register.");

    /// <summary>A file is in UTF-16.</summary>
    public static ProblemKind Utf16 { get; } = Error(
        "DCS6106",
        "Tệp được lưu ở bảng mã UTF-16 (“Unicode Text”). Trong Excel chọn Lưu thành (Save As), loại “CSV UTF-8 (Comma delimited)”.",
        "The file is in UTF-16 (“Unicode Text”). In Excel choose Save As, type “CSV UTF-8 (Comma delimited)”.");

    /// <summary>A file is in an old Windows code page.</summary>
    public static ProblemKind NotUtf8 { get; } = Error(
        "DCS6107",
        "{count} ô không phải UTF-8; tệp được lưu ở bảng mã cũ như Windows-1258 hoặc 1252. Trong Excel chọn Lưu thành (Save As), loại “CSV UTF-8 (Comma delimited)”.",
        "{count} cells are not UTF-8: the file is in an old code page such as Windows-1258 or 1252. In Excel choose Save As, type “CSV UTF-8 (Comma delimited)”.");

    /// <summary>Cells are separated by something other than commas.</summary>
    public static ProblemKind OtherSeparator { get; } = Error(
        "DCS6108",
        "Các ô được ngăn cách bằng {separator}, không phải dấu phẩy. Đổi dấu ngăn cách danh sách (List separator) trong thiết lập vùng của Windows thành dấu phẩy rồi lưu lại “CSV UTF-8”.",
        "The cells are separated by {separator} instead of commas. Set the list separator of Windows' regional settings to a comma and save as “CSV UTF-8” again.");

    /// <summary>A file that is none of a register's.</summary>
    public static ProblemKind UnknownFile { get; } = Warning(
        "DCS6109",
        "Tệp này không thuộc hồ sơ nên không được đọc. Nếu là {nearest} thì đổi tên.",
        "The file is none of a register's and is not read. If it is {nearest}, rename it.");

    /// <summary>A file without a header.</summary>
    public static ProblemKind HeaderMissing { get; } = Error(
        "DCS6110",
        "Tệp trống, không có dòng tiêu đề. Ghi dòng tiêu đề {header}, hoặc bỏ tệp nếu không bắt buộc.",
        "The file is empty, without a header. Write the header {header}, or leave the file out if it may be absent.");

    /// <summary>A column that must be there is not.</summary>
    public static ProblemKind ColumnMissing { get; } = Error(
        "DCS6111",
        "Dòng tiêu đề thiếu cột {column}. Thêm cột này.",
        "The header lacks the column {column}. Add it.");

    /// <summary>A column that must be there is not, but one with nearly its name.</summary>
    public static ProblemKind ColumnMisspelt { get; } = Error(
        "DCS6112",
        "Dòng tiêu đề thiếu cột {column}, nhưng có cột “{found}”. Đổi tên cột này thành {column}.",
        "The header lacks the column {column}, but has “{found}”. Rename it to {column}.");

    /// <summary>A column that is there twice.</summary>
    public static ProblemKind ColumnRepeated { get; } = Error(
        "DCS6113",
        "Cột {column} có hai lần. Giữ lại một cột.",
        "The column {column} is there twice. Keep one.");

    /// <summary>A column that no rule knows.</summary>
    public static ProblemKind UnknownColumn { get; } = Warning(
        "DCS6114",
        "Không biết cột “{column}” nên không đọc. Cột gần nhất là {nearest}.",
        "The column “{column}” is not known and is not read. The nearest is {nearest}.");

    /// <summary>Columns without a name.</summary>
    public static ProblemKind NamelessColumn { get; } = Warning(
        "DCS6115",
        "{count} cột không có tên nên không đọc. Xóa các cột thừa.",
        "{count} columns have no name and are not read. Delete the columns that are not needed.");

    /// <summary>A row with more or fewer cells than the header.</summary>
    public static ProblemKind RowLength { get; } = Error(
        "DCS6120",
        "Dòng có {found} ô trong khi tiêu đề có {expected}. Đặt ô có dấu phẩy trong dấu ngoặc kép, bù các ô còn thiếu.",
        "The row has {found} cells where the header has {expected}. Put a cell that has a comma in quotes, and fill in the cells that are missing.");

    /// <summary>A quote in the wrong place.</summary>
    public static ProblemKind StrayQuote { get; } = Error(
        "DCS6121",
        "Dấu ngoặc kép đặt sai chỗ. Đặt cả ô trong dấu ngoặc kép và viết đôi dấu ngoặc kép bên trong.",
        "A quote is out of place. Put the whole cell in quotes and double the quotes within.");

    /// <summary>A quote that is never closed.</summary>
    public static ProblemKind UnclosedQuote { get; } = Error(
        "DCS6122",
        "Dấu ngoặc kép mở ở dòng này không đóng, nên phần còn lại của tệp không đọc được. Đóng dấu ngoặc kép.",
        "A quote that opens in this row is never closed, so that the rest of the file cannot be read. Close it.");

    /// <summary>A row that is too long to be one.</summary>
    public static ProblemKind RowTooLong { get; } = Error(
        "DCS6123",
        "Dòng bắt đầu ở đây dài quá {limit} byte, nên phần còn lại của tệp không đọc được. Kiểm tra dấu ngoặc kép không đóng hoặc tệp không phải CSV.",
        "The row that begins here is longer than {limit} bytes, so that the rest of the file cannot be read. Look for a quote that is never closed, or a file that is no CSV.");

    /// <summary>A file with too many rows.</summary>
    public static ProblemKind TooManyRows { get; } = Error(
        "DCS6124",
        "Tệp có hơn {limit} dòng. Chia hồ sơ thành nhiều phần.",
        "The file has more than {limit} rows. Divide the register.");

    /// <summary>A cell that is too long.</summary>
    public static ProblemKind CellTooLong { get; } = Error(
        "DCS6125",
        "Ô dài {bytes} byte, quá giới hạn {limit}. Rút ngắn nội dung.",
        "The cell has {bytes} bytes, over the limit of {limit}. Shorten it.");

    /// <summary>A text with control characters.</summary>
    public static ProblemKind ControlInText { get; } = Error(
        "DCS6126",
        "Ô có ký tự điều khiển. Xóa ô và gõ lại.",
        "The cell has control characters. Clear it and type it again.");

    /// <summary>A cell that must have a value is empty.</summary>
    public static ProblemKind CellEmpty { get; } = Error(
        "DCS6130",
        "Ô {column} trống. Cột này bắt buộc có giá trị.",
        "The cell {column} is empty. It must have a value.");

    /// <summary>A text that is no date.</summary>
    public static ProblemKind NotADate { get; } = Error(
        "DCS6131",
        "“{value}” không phải ngày. Viết năm-tháng-ngày, như 2016-03-25.",
        "“{value}” is not a date. Write year-month-day, such as 2016-03-25.");

    /// <summary>A text that is no number.</summary>
    public static ProblemKind NotANumber { get; } = Error(
        "DCS6132",
        "“{value}” không phải số. Chỉ viết chữ số, dấu chấm thập phân và dấu trừ, như 1234.5.",
        "“{value}” is not a number. Write digits, a decimal point and a minus sign alone, such as 1234.5.");

    /// <summary>A text that is no whole number.</summary>
    public static ProblemKind NotAWholeNumber { get; } = Error(
        "DCS6133",
        "“{value}” không phải số nguyên. Chỉ viết chữ số, như 2.",
        "“{value}” is not a whole number. Write digits alone, such as 2.");

    /// <summary>A word that a closed vocabulary does not have.</summary>
    public static ProblemKind NotAWord { get; } = Error(
        "DCS6135",
        "{column} không có giá trị “{value}”. Dùng một trong: {accepted}.",
        "{column} cannot be “{value}”. Use one of: {accepted}.");

    /// <summary>An id or code that is too long.</summary>
    public static ProblemKind KeyTooLong { get; } = Error(
        "DCS6136",
        "Mã dài {length} ký tự; nhiều nhất là 100. Rút ngắn mã.",
        "The id or code has {length} characters; 100 are the most. Shorten it.");

    /// <summary>An id or code with blanks at an end.</summary>
    public static ProblemKind KeyBlanks { get; } = Error(
        "DCS6137",
        "Mã “{value}” có khoảng trắng ở đầu hoặc cuối. Xóa khoảng trắng.",
        "The id or code “{value}” has blanks at an end. Remove them.");

    /// <summary>An id or code with characters that cannot be seen.</summary>
    public static ProblemKind KeyControl { get; } = Error(
        "DCS6138",
        "Mã có ký tự điều khiển hoặc ký tự đổi chiều chữ không nhìn thấy. Xóa ô và gõ lại.",
        "The id or code has control or bidirectional characters, which cannot be seen. Clear the cell and type it again.");

    /// <summary>An id or code with decomposed accents.</summary>
    public static ProblemKind KeyDecomposed { get; } = Error(
        "DCS6139",
        "Mã “{value}” viết dấu theo kiểu tổ hợp. Gõ lại bằng Unicode dựng sẵn.",
        "The id or code “{value}” has decomposed accents. Type it again in precomposed Unicode (NFC).");

    /// <summary>An id or code that a spreadsheet turned into a number.</summary>
    public static ProblemKind KeyScientific { get; } = Error(
        "DCS6140",
        "Mã “{value}” đã bị bảng tính đổi thành số. Định dạng cột là Văn bản (Text) rồi nhập lại mã.",
        "The spreadsheet turned the id or code “{value}” into a number. Format the column as Text and enter the id again.");

    /// <summary>A list with an empty item.</summary>
    public static ProblemKind EmptyItem { get; } = Error(
        "DCS6141",
        "Danh sách “{value}” có mục trống. Chỉ đặt một dấu chấm phẩy giữa hai mục.",
        "The list “{value}” has an empty item. Put one semicolon between two items and none at an end.");

    /// <summary>An interval that ends before it begins.</summary>
    public static ProblemKind FromAfterTo { get; } = Error(
        "DCS6142",
        "Ngày cuối {to} trước ngày đầu {from}. Sửa một trong hai ngày.",
        "The last day {to} is before the first day {from}. Correct one of the two.");

    /// <summary>A province's own code that differs from a well-known one in capitals alone.</summary>
    public static ProblemKind CodeInOtherLetters { get; } = Warning(
        "DCS6143",
        "“{value}” chỉ khác “{known}” ở chữ hoa, chữ thường, nên là một mã khác và quy tắc về {known} không áp dụng. Nếu cùng là một, viết đúng {known}.",
        "“{value}” differs from “{known}” in capitals alone, so that it is another code, and no rule on {known} applies to it. If it is the same, write {known}.");

    /// <summary>Dates as a spreadsheet shows them, all over a file.</summary>
    public static ProblemKind DatesAsShown { get; } = Error(
        "DCS6150",
        "{count} ô ghi ngày như “{value}”. Định dạng các cột ngày thành yyyy-mm-dd (Custom) rồi lưu lại “CSV UTF-8”.",
        "{count} cells have dates such as “{value}”. Format the columns with dates as yyyy-mm-dd (Custom) and save as “CSV UTF-8” again.");

    /// <summary>Decimal commas, all over a file.</summary>
    public static ProblemKind DecimalCommas { get; } = Error(
        "DCS6151",
        "{count} ô ghi số như “{value}”. Đổi dấu thập phân thành dấu chấm, bỏ dấu ngăn cách hàng nghìn, rồi lưu lại “CSV UTF-8”.",
        "{count} cells have numbers such as “{value}”. Use a decimal point and no thousands separator, and save as “CSV UTF-8” again.");

    /// <summary>Numbers in scientific notation, all over a file.</summary>
    public static ProblemKind ScientificNumbers { get; } = Error(
        "DCS6152",
        "{count} ô ghi như “{value}”. Định dạng cột số là Number không phân nhóm, cột mã là Văn bản (Text), rồi lưu lại; mã đã bị đổi thì phải nhập lại.",
        "{count} cells are written as “{value}”. Format columns of numbers as Number without grouping and columns of ids as Text, and save again; ids that were turned into numbers must be entered again.");

    /// <summary>Decomposed accents in ids, all over a file.</summary>
    public static ProblemKind DecomposedKeys { get; } = Error(
        "DCS6153",
        "{count} ô có mã viết dấu theo kiểu tổ hợp, như “{value}”. Chuyển tệp sang Unicode dựng sẵn (trong UniKey: Công cụ, Unicode tổ hợp sang Unicode).",
        "{count} cells have ids or codes with decomposed accents, such as “{value}”. Convert the file to precomposed Unicode, NFC (in UniKey: Toolkit, from Unicode Composite to Unicode).");

    /// <summary>A value that no file can hold so that it is read back.</summary>
    public static ProblemKind NotWritable { get; } = Error(
        "DCS6160",
        "Giá trị cột {column} không ghi được vào tệp: có dấu chấm phẩy trong một mục của danh sách, ký tự điều khiển, dạng số khoa học, hoặc quá dài. Sửa giá trị này.",
        "The value of {column} cannot be written to a file: an item of a list has a semicolon, or it has control characters, looks like a number in scientific notation, or is too long. Change it.");

    private static ProblemKind Error(string code, string vietnamese, string english) => new(code, Severity.Error, vietnamese, english);

    private static ProblemKind Warning(string code, string vietnamese, string english) => new(code, Severity.Warning, vietnamese, english);
}
