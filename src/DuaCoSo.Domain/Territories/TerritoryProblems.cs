namespace DuaCoSo.Domain.Territories;

/// <summary>What can be wrong with a territory, its reorganisations and what is looked up in it (lỗi địa giới) (G1).</summary>
public static class TerritoryProblems
{
    /// <summary>A version without its locality or level, or a change without what it is about.</summary>
    public static ProblemKind ValueMissing { get; } = Error(
        "DCS1401",
        "Thiếu {field}. Phải ghi rõ.",
        "There is no {field}. It must be given.");

    /// <summary>A date beyond the years that are judged.</summary>
    public static ProblemKind DateOutOfRange { get; } = Error(
        "DCS1402",
        "{field} là {date}; năm phải từ 1900 đến 2100.",
        "{field} is {date}; years go from 1900 to 2100.");

    /// <summary>A locality that is named and is not there.</summary>
    public static ProblemKind UnknownLocality { get; } = Error(
        "DCS1403",
        "Không có địa bàn “{id}”. Sửa lại mã, hoặc thêm địa bàn này.",
        "There is no locality “{id}”. Correct the id, or add the locality.");

    /// <summary>Two versions of a locality that share a day.</summary>
    public static ProblemKind OverlappingVersions { get; } = Error(
        "DCS1404",
        "Địa bàn “{id}” có hai phiên bản cùng hiệu lực ngày {date}. Kết thúc phiên bản trước vào hôm trước ngày phiên bản sau bắt đầu.",
        "The locality “{id}” has two versions in force on {date}. End the earlier one on the day before the later one begins.");

    /// <summary>Localities that are part of one another.</summary>
    public static ProblemKind ParentCycle { get; } = Error(
        "DCS1405",
        "Các địa bàn {ids} lồng nhau thành vòng vào ngày {date}. Cho mỗi địa bàn thuộc địa bàn cấp trên của nó.",
        "The localities {ids} are part of one another on {date}. Let each be part of the one above it.");

    /// <summary>A locality on days on which the one above it does not exist.</summary>
    public static ProblemKind ParentNotActive { get; } = Error(
        "DCS1406",
        "Địa bàn “{id}” có hiệu lực ngày {date} nhưng địa bàn cấp trên “{parent}” thì không. Chuyển “{id}” về địa bàn khác từ ngày đó, hoặc cho kết thúc.",
        "The locality “{id}” is in force on {date} but “{parent}”, which it is part of, is not. Move “{id}” to another from that day, or end it.");

    /// <summary>Localities that succeed one another.</summary>
    public static ProblemKind SuccessionCycle { get; } = Error(
        "DCS1407",
        "Các địa bàn {ids} kế tiếp nhau thành vòng. Chỉ ghi kế tiếp địa bàn có trước.",
        "The localities {ids} succeed one another. A locality succeeds only what was there before.");

    /// <summary>A change of a locality that is not in force when it would have to be.</summary>
    public static ProblemKind NotInForce { get; } = Error(
        "DCS1410",
        "Địa bàn “{id}” không có hiệu lực ngày {date}, nên không thể thay đổi. Kiểm tra mã và ngày.",
        "The locality “{id}” is not in force on {date}, so that nothing can change it. Check the id and the date.");

    /// <summary>A new locality under an id that another had.</summary>
    public static ProblemKind IdTaken { get; } = Error(
        "DCS1411",
        "Mã “{id}” đã là của một địa bàn khác. Mã địa bàn không dùng lại: đặt mã mới; mã đơn vị hành chính thì ghi ở code.",
        "The id “{id}” was another locality's. Ids are not used again: give a new one, and the official code as code.");

    /// <summary>A locality that two changes of one date make.</summary>
    public static ProblemKind MadeTwice { get; } = Error(
        "DCS1412",
        "Địa bàn “{id}” được lập hai lần ngày {date}. Hãy ghi một lần sáp nhập với đủ các địa bàn nhập vào (trong tệp: một dòng, các mã cách nhau bằng dấu “;”); nơi chỉ góp một phần thì ghi là chia tách nơi đó.",
        "The locality “{id}” is made twice on {date}. State one merger with everything that goes into it (in a file: one line, the ids separated by “;”); a place that gives only a part is a split of that place.");

    /// <summary>A locality that ends and is changed on one date, or is changed twice in one thing.</summary>
    public static ProblemKind Contradiction { get; } = Error(
        "DCS1413",
        "Các thay đổi của địa bàn “{id}” ngày {date} trái nhau. Giữ lại một thay đổi.",
        "The changes of the locality “{id}” on {date} contradict each other. Keep one.");

    /// <summary>A locality whose parent ends in several successors.</summary>
    public static ProblemKind WhichParent { get; } = Error(
        "DCS1414",
        "“{parent}” được chia thành {successors} ngày {date}, chưa rõ “{id}” thuộc nơi nào. Thêm một thay đổi chuyển “{id}” về địa bàn cấp trên mới.",
        "“{parent}” became {successors} on {date}, and which of them “{id}” is part of is not said. Add a move of “{id}” to its new parent.");

    /// <summary>A new locality whose predecessors are part of different ones.</summary>
    public static ProblemKind ParentsDiffer { get; } = Error(
        "DCS1415",
        "Các địa bàn nhập thành “{id}” thuộc các địa bàn cấp trên khác nhau: {parents}. Ghi rõ parent.",
        "What becomes “{id}” is part of different localities: {parents}. Give the parent.");

    /// <summary>A new locality whose predecessors are of different levels.</summary>
    public static ProblemKind LevelsDiffer { get; } = Error(
        "DCS1416",
        "Các địa bàn nhập thành “{id}” thuộc các cấp khác nhau: {levels}. Ghi rõ level.",
        "What becomes “{id}” is of different levels: {levels}. Give the level.");

    /// <summary>A locality that ends although later versions of it are recorded.</summary>
    public static ProblemKind LaterVersions { get; } = Error(
        "DCS1417",
        "Địa bàn “{id}” kết thúc trước ngày {date} nhưng đã ghi phiên bản từ {from}. Bỏ phiên bản đó, hoặc ghi các thay đổi theo thứ tự thời gian.",
        "The locality “{id}” ends before {date}, but a version from {from} is recorded. Remove it, or record changes in the order of time.");

    /// <summary>A level that nothing has.</summary>
    public static ProblemKind NothingOfLevel { get; } = Error(
        "DCS1418",
        "Không có địa bàn nào ở cấp “{level}” ngày {date}. Kiểm tra cấp và ngày.",
        "Nothing is of the level “{level}” on {date}. Check the level and the date.");

    /// <summary>A name or code that no locality has on a date.</summary>
    public static ProblemKind NotFound { get; } = Error(
        "DCS1430",
        "Không có địa bàn nào tên hoặc mã “{text}” vào ngày {date}. Kiểm tra chữ viết và ngày.",
        "No locality has the name or code “{text}” on {date}. Check the spelling and the date.");

    /// <summary>A name or code that several localities have on a date.</summary>
    public static ProblemKind Ambiguous { get; } = Error(
        "DCS1431",
        "“{text}” vào ngày {date} có thể là {count} địa bàn: {ids}. Ghi rõ loại hoặc địa bàn cấp trên.",
        "“{text}” on {date} can be {count} localities: {ids}. Give the kind, or the locality that it is part of.");

    private static ProblemKind Error(string code, string vietnamese, string english) => new(code, Severity.Error, vietnamese, english);
}
