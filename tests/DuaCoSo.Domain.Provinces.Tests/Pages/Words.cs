using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Provinces.Tests.Pages;

/// <summary>What an office calls the codes of the presets.</summary>
internal static class Words
{
    // The decimal comma, and points between thousands.
    private static readonly CultureInfo Vietnam = CultureInfo.GetCultureInfo("vi-VN");

    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        // Periods and days.
        ["month"] = "hằng tháng",
        ["quarter"] = "hằng quý",
        ["half"] = "sáu tháng một lần",
        ["year"] = "hằng năm",
        ["term"] = "mỗi nhiệm kỳ hoặc giai đoạn",
        ["saturday"] = "thứ bảy",
        ["sunday"] = "chủ nhật",
        ["vietnam"] = "theo luật Việt Nam",
        ["weekend"] = "thứ bảy, chủ nhật",

        // Who, in which role, where.
        ["official"] = "cán bộ",
        ["agency"] = "cơ quan, đơn vị",
        ["enterprise"] = "doanh nghiệp",
        ["committee"] = "cấp ủy",
        ["team"] = "tổ",
        ["post"] = "chức danh",
        ["inCharge"] = "phụ trách",
        ["monitor"] = "theo dõi, hỗ trợ",
        ["twinned"] = "kết nghĩa",
        ["sponsor"] = "đỡ đầu",
        ["host"] = "địa phương được phụ trách",
        ["focalPoint"] = "đầu mối",
        ["drafter"] = "tham mưu",
        ["cell"] = "chi bộ được khoán",
        ["collector"] = "tập hợp ý kiến",
        ["reporter"] = "báo cáo",
        ["head"] = "người đứng đầu",
        ["leader"] = "lãnh đạo",
        ["provincialCommittee"] = "tỉnh ủy viên",
        ["districtCommittee"] = "huyện ủy viên",
        ["communeCommittee"] = "đảng ủy viên cấp xã",
        ["province"] = "tỉnh",
        ["district"] = "huyện",
        ["subRegion"] = "tiểu vùng",
        ["commune"] = "xã, phường, thị trấn",
        ["village"] = "thôn, xóm, ấp",
        ["household"] = "hộ gia đình",
        ["special"] = "xã đặc thù",
        ["needy"] = "hộ nghèo, cận nghèo",

        // What is done, and what it must contain.
        ["fieldVisit"] = "đi cơ sở",
        ["report"] = "báo cáo",
        ["plan"] = "kế hoạch",
        ["review"] = "sơ kết, rà soát",
        ["finalReview"] = "tổng kết",
        ["branchMeeting"] = "dự sinh hoạt chi bộ",
        ["briefing"] = "truyền đạt thông tin",
        ["draft"] = "dự thảo",
        ["exchange"] = "trao đổi thông tin",
        ["localMeeting"] = "dự họp ở cơ sở",
        ["opinions"] = "tập hợp ý kiến",
        ["registration"] = "đăng ký",
        ["twinningMeeting"] = "họp kết nghĩa",
        ["economy"] = "kinh tế",
        ["culture"] = "văn hóa",
        ["society"] = "xã hội",
        ["security"] = "an ninh",
        ["defence"] = "quốc phòng",
        ["politicalSystem"] = "hệ thống chính trị",
        ["opinion"] = "ý kiến, tư tưởng",
        ["person"] = "người làm",
        ["task"] = "việc làm",
        ["situation"] = "tình hình",
        ["proposals"] = "kiến nghị, đề xuất",
        ["responsibilities"] = "kết quả theo trách nhiệm của mình",
        ["communeOfficials"] = "kết quả của cán bộ phụ trách xã",
        ["survey"] = "khảo sát",
        ["aims"] = "mục tiêu",
        ["targets"] = "chỉ tiêu",
        ["resources"] = "nguồn lực",
        ["done"] = "việc đã giải quyết",
        ["heldUp"] = "việc còn vướng mắc",
        ["solutions"] = "giải pháp",
        ["internalAffairs"] = "nội chính",
        ["massOrganisations"] = "đoàn thể",
        ["industry"] = "công nghiệp, tiểu thủ công nghiệp",
        ["highTechFarming"] = "nông nghiệp công nghệ cao",
        ["education"] = "giáo dục",
        ["urbanDevelopment"] = "phát triển đô thị",

        // Grades and how they are given.
        ["excellent"] = "xuất sắc",
        ["good"] = "tốt",
        ["completed"] = "hoàn thành",
        ["notCompleted"] = "không hoàn thành",
        ["zero"] = "0 điểm",
        ["full"] = "trọn điểm",
        ["redistribute"] = "chia điểm cho các tiêu chí khác",
        ["orBetter"] = "từ mức đó trở lên",
        ["floor"] = "làm tròn xuống",
        ["exclude"] = "không ai giữ",
        ["organization"] = "trong từng cơ quan",
        ["position"] = "trong từng chức vụ",
        ["true"] = "có",
        ["=="] = "bằng",
        [">="] = "từ",
        ["<="] = "không quá",
    };

    private static readonly Dictionary<string, string> Figures = new(StringComparer.Ordinal)
    {
        ["obligation.fulfilmentRate"] = "tỷ lệ thực hiện",
        ["obligation.onTimeRate"] = "tỷ lệ đúng hạn",
        ["obligation.missedCount"] = "số lần không thực hiện",
        ["tasks.completionRate"] = "tỷ lệ việc hoàn thành",
        ["tasks.lateShare"] = "tỷ lệ việc chậm",
        ["tasks.targetAchievement"] = "tỷ lệ đạt chỉ tiêu",
        ["tasks.failedCount"] = "số việc không xong",
        ["tasks.poorCount"] = "số việc làm chưa tốt",
        ["tasks.exceededShare"] = "tỷ lệ việc vượt mức",
        ["tasks.lateCount"] = "số việc chậm",
        ["contributions.money"] = "tổng tiền hỗ trợ (đồng)",
        ["contributions.labour"] = "tổng ngày công",
        ["contributions.jobs"] = "số người có việc làm",
        ["contributions.trainingPlaces"] = "số chỗ học nghề",
        ["contributions.jointProduction"] = "số hợp đồng liên kết sản xuất",
        ["contributions.infrastructure"] = "tổng tiền xây dựng hạ tầng (đồng)",
        ["feedback.averageRating"] = "điểm bình quân các phiếu nhận xét",
        ["manual.council"] = "hội đồng chấm",
        ["manual.general"] = "điểm tiêu chí chung được chấm",
        ["petitions.onTimeRate"] = "tỷ lệ kiến nghị được trả lời đúng hạn",
        ["sanctions.count"] = "số lần bị kỷ luật",
    };

    /// <summary>A code's word.</summary>
    public static string Word(ValueText code) => Codes.TryGetValue(code.Text, out string? word) ? word : throw new ArgumentException($"There is no word for '{code.Text}'.", nameof(code));

    /// <summary>The words of a list, or of one code.</summary>
    public static string All(ValueText codes) => string.Join("; ", codes.Items.Select(Word));

    /// <summary>What a figure is called.</summary>
    public static string Figure(string code) => Figures.TryGetValue(code, out string? figure) ? figure : throw new ArgumentException($"There is no word for '{code}'.", nameof(code));

    /// <summary>A date as an office writes it, 01/3/2016.</summary>
    public static string Date(ValueText date)
    {
        LocalDate day = LocalDatePattern.Iso.Parse(date.Text).Value;
        return string.Create(CultureInfo.InvariantCulture, $"{(day.Day < 10 ? "0" : "")}{day.Day}/{(day.Month < 3 ? "0" : "")}{day.Month}/{day.Year}");
    }

    /// <summary>The level of a figure: in percent where it, or one that is said beside it, is a part of a whole and none is more; else a number.</summary>
    public static string Level(ValueText level, params ReadOnlySpan<ValueText> beside)
    {
        decimal[] all = [Value(level), .. beside.ToArray().Select(Value)];
        return Array.TrueForAll(all, v => v <= 1) && Array.Exists(all, v => v < 1) && Array.Exists(all, v => v > 0) ? Percent(level) : Value(level).ToString("#,0.###", Vietnam);
    }

    /// <summary>A share in percent.</summary>
    public static string Percent(ValueText share) => (Value(share) * 100).ToString("0.###", Vietnam) + " %";

    private static decimal Value(ValueText number) => decimal.Parse(number.Text, CultureInfo.InvariantCulture);
}
