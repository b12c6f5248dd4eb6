namespace DuaCoSo.Domain.Explanations;

/// <summary>Everything that an explanation says, as templates with the same named arguments in both languages.</summary>
internal static class Phrase
{
    public static readonly LocalizedText Headline = new(
        "{scheme}: {subject}, kỳ {period}, tính đến {asOf}: {score} điểm, {grade}",
        "{scheme}: {subject}, {period}, as of {asOf}: {score} points, {grade}");

    public static readonly LocalizedText HeadlineNotAssessed = new(
        "{scheme}: {subject}, kỳ {period}, tính đến {asOf}: không đánh giá",
        "{scheme}: {subject}, {period}, as of {asOf}: not assessed");

    public static readonly LocalizedText TooFewDays = new(
        "Số ngày được phân công trong kỳ ít hơn mức tối thiểu để đánh giá.",
        "The days in charge in the period are fewer than the least for an assessment.");

    public static readonly LocalizedText NoBasisAtAll = new("Không tiêu chí nào có căn cứ để đo.", "No criterion has a basis to measure on.");

    public static readonly LocalizedText Grounds = new("Căn cứ: {grounds}", "Rests on: {grounds}");
    public static readonly LocalizedText GroundsStated = new("nêu tại {document}", "stated by {document}");
    public static readonly LocalizedText GroundsAssumed = new("giả định, tỉnh cần quyết định", "assumed, for the province to decide");
    public static readonly LocalizedText PolicyGrounds = new("Quy định {policy}, căn cứ {documents}", "Policy {policy}, resting on {documents}");

    public static readonly LocalizedText Criteria = new("Tiêu chí", "Criteria");
    public static readonly LocalizedText Criterion = new("{criterion}: {points} trên {weight} điểm", "{criterion}: {points} of {weight} points");
    public static readonly LocalizedText CriterionLeftOut = new(
        "{criterion}: không có căn cứ, để ngoài {weight} điểm và chia lại cho các tiêu chí khác",
        "{criterion}: no basis, its {weight} points left out and spread over the others");
    public static readonly LocalizedText AbsentFull = new("Không có căn cứ: tính đủ {points} điểm.", "No basis: the whole {points} points count.");
    public static readonly LocalizedText AbsentZero = new("Không có căn cứ: tính 0 điểm.", "No basis: 0 points count.");

    public static readonly LocalizedText Ratio = new("{measure} = {numerator}/{denominator} = {value}; không tính: {leftOut}", "{measure} = {numerator}/{denominator} = {value}; left out {leftOut}");
    public static readonly LocalizedText Single = new("{measure} = {value}", "{measure} = {value}");
    public static readonly LocalizedText Counted = new("{measure} = {value}; không tính: {leftOut}", "{measure} = {value}; left out {leftOut}");
    public static readonly LocalizedText NoValue = new("{measure}: không có căn cứ; không tính: {leftOut}", "{measure}: no basis; left out {leftOut}");
    public static readonly LocalizedText Records = new("{status}, {count} × {amount}: {ids}", "{status}, {count} × {amount}: {ids}");
    public static readonly LocalizedText RecordsLeftOut = new("{status}, {count}, không tính: {ids}", "{status}, {count}, left out: {ids}");
    public static readonly LocalizedText Incomplete = new("{status}, thiếu nội dung", "{status}, incomplete");
    public static readonly LocalizedText MoreRecords = new("{ids} và {more} bản ghi nữa", "{ids} and {more} more");

    public static readonly LocalizedText Linear = new(
        "Điểm = {weight} × ({value} − {from}) / ({to} − {from}), trong khoảng 0 đến {weight} = {points}",
        "Points = {weight} × ({value} − {from}) / ({to} − {from}), between 0 and {weight} = {points}");
    public static readonly LocalizedText Step = new(
        "Điểm = {weight} × {share}, vì đạt bậc từ {atLeast} = {points}",
        "Points = {weight} × {share}, for the step from {atLeast} is reached = {points}");
    public static readonly LocalizedText NoStep = new("Điểm = 0, vì chưa đạt bậc nào", "Points = 0, for no step is reached");
    public static readonly LocalizedText Deduct = new(
        "Điểm = {weight} − {each} × {value}, không dưới 0 = {points}",
        "Points = {weight} − {each} × {value}, not below 0 = {points}");
    public static readonly LocalizedText Direct = new(
        "Điểm = {value}, trong khoảng 0 đến {weight} = {points}",
        "Points = {value}, between 0 and {weight} = {points}");

    public static readonly LocalizedText Sum = new("Cộng điểm: {terms} = {points}", "Sum of points: {terms} = {points}");
    public static readonly LocalizedText Scaling = new(
        "Hệ số: tổng trọng số {all} / trọng số được tính {counted} = {scaling}",
        "Scaling: all weights {all} / weights counted {counted} = {scaling}");
    public static readonly LocalizedText Score = new("Điểm số: {points} × {scaling} = {exact}, làm tròn {score}", "Score: {points} × {scaling} = {exact}, rounded {score}");

    public static readonly LocalizedText Grades = new("Mức xếp loại theo điểm và điều kiện", "Grade by score and conditions");
    public static readonly LocalizedText GradeGiven = new("{grade}: từ {atLeast} điểm: đạt, được xếp mức này", "{grade}: from {atLeast} points: reached, this grade is given");
    public static readonly LocalizedText GradeReached = new("{grade}: từ {atLeast} điểm: đủ điểm", "{grade}: from {atLeast} points: score reached");
    public static readonly LocalizedText GradeNotReached = new("{grade}: từ {atLeast} điểm: chưa đủ điểm", "{grade}: from {atLeast} points: score not reached");

    public static readonly LocalizedText Comparison = new("{measure} {operator} {value}: {truth}", "{measure} {operator} {value}: {truth}");
    public static readonly LocalizedText AllOf = new("tất cả các điều kiện sau: {truth}", "all of these: {truth}");
    public static readonly LocalizedText AnyOf = new("một trong các điều kiện sau: {truth}", "any of these: {truth}");
    public static readonly LocalizedText Not = new("không phải điều kiện sau: {truth}", "not this: {truth}");

    public static readonly LocalizedText Adjustments = new("Điều chỉnh", "Adjustments");
    public static readonly LocalizedText AdjustmentHeld = new("{adjustment}: có áp dụng, {from} → {to}", "{adjustment}: held, {from} → {to}");
    public static readonly LocalizedText AdjustmentNotHeld = new("{adjustment}: không áp dụng", "{adjustment}: did not hold");
    public static readonly LocalizedText OrganizationGrade = new("Mức của tổ chức: {grade}", "The organisation's grade: {grade}");
    public static readonly LocalizedText NoOrganizationGrade = new("Tổ chức không có mức xếp loại để so.", "The organisation has no grade to compare with.");

    public static readonly LocalizedText Quotas = new("Tỷ lệ khống chế", "Quotas");
    public static readonly LocalizedText Quota = new(
        "{grade}: tối đa {share} × {base} ({among}) = {exact}, làm tròn {cap}, nhóm {group}; có {holders} đối tượng đạt mức này",
        "{grade}: at most {share} × {base} ({among}) = {exact}, rounded {cap}, group {group}; {holders} had this grade");
    public static readonly LocalizedText QuotaOther = new("Đối tượng ở mức khác, không xét.", "The subject had another grade: not concerned.");
    public static readonly LocalizedText QuotaKept = new("Thứ hạng {rank}: giữ mức {to}.", "Rank {rank}: keeps {to}.");
    public static readonly LocalizedText QuotaLowered = new("Thứ hạng {rank}: hạ một bậc, {from} → {to}.", "Rank {rank}: falls one step, {from} → {to}.");
    public static readonly LocalizedText QuotaTied = new("Bằng điểm ở ranh giới: xử lý theo cách {ties}.", "Tied at the boundary: settled by {ties}.");
    public static readonly LocalizedText GroupOfAll = new("tính chung", "all together");

    public static readonly LocalizedText GroupWithoutOrganization = new("không thuộc tổ chức nào", "those without an organisation");
    public static readonly LocalizedText GroupWithoutPosition = new("không có chức vụ", "those without a position");

    public static readonly LocalizedText Next = new(
        "Để đạt mức {grade} (chưa xét tỷ lệ khống chế)",
        "For the grade {grade} (quotas are not considered)");
    public static readonly LocalizedText PointsShort = new("Còn thiếu {points} điểm.", "{points} points are missing.");
    public static readonly LocalizedText PointsEnough = new("Đủ điểm.", "The score reaches it.");
    public static readonly LocalizedText UnmetCondition = new("Điều kiện chưa đạt", "A condition does not hold");
    public static readonly LocalizedText HoldingAdjustments = new("Bị giữ lại bởi điều chỉnh: {adjustments}", "Held down by adjustments: {adjustments}");
    public static readonly LocalizedText NeededAtLeast = new(
        "Riêng {criterion}: {measure} từ {value} trở lên thì đủ điểm, các tiêu chí khác giữ nguyên.",
        "{criterion} alone: {measure} of at least {value} would reach the score, all else equal.");
    public static readonly LocalizedText NeededAtMost = new(
        "Riêng {criterion}: {measure} từ {value} trở xuống thì đủ điểm, các tiêu chí khác giữ nguyên.",
        "{criterion} alone: {measure} of at most {value} would reach the score, all else equal.");
    public static readonly LocalizedText NeededNone = new(
        "Riêng {criterion}: dù đạt tối đa vẫn chưa đủ điểm.",
        "{criterion} alone: no value would reach the score.");

    public static readonly LocalizedText ObligationFulfilmentRate = new("mức thực hiện chế độ {code}", "fulfilment of {code}");
    public static readonly LocalizedText ObligationOnTimeRate = new("tỷ lệ đúng hạn chế độ {code}", "on-time rate of {code}");
    public static readonly LocalizedText ObligationMissedCount = new("số lần không thực hiện chế độ {code}", "number of {code} missed");
    public static readonly LocalizedText ObligationLateCount = new("số lần trễ hạn chế độ {code}", "number of {code} late");
    public static readonly LocalizedText PetitionAnsweredRate = new("tỷ lệ kiến nghị được trả lời", "share of petitions answered");
    public static readonly LocalizedText PetitionOnTimeRate = new("tỷ lệ kiến nghị trả lời đúng hạn", "share of petitions answered on time");
    public static readonly LocalizedText PetitionOverdueCount = new("số kiến nghị quá hạn", "number of petitions overdue");
    public static readonly LocalizedText TaskCompletionRate = new("mức hoàn thành việc khoán theo trọng số", "completion of contracted tasks by weight");
    public static readonly LocalizedText TaskTargetAchievement = new("mức đạt chỉ tiêu", "achievement of targets");
    public static readonly LocalizedText TaskExceededShare = new("tỷ lệ việc vượt mức", "share of tasks exceeded");
    public static readonly LocalizedText TaskLateShare = new("tỷ lệ việc hoàn thành trễ", "share of tasks done late");
    public static readonly LocalizedText TaskFailedCount = new("số việc không hoàn thành", "number of tasks not completed");
    public static readonly LocalizedText TaskPoorCount = new("số việc kém chất lượng", "number of tasks completed poorly");
    public static readonly LocalizedText ContributionTotal = new("tổng hỗ trợ loại {code}", "total of contributions of kind {code}");
    public static readonly LocalizedText FeedbackAverageRating = new("điểm nhận xét bình quân", "average rating");
    public static readonly LocalizedText FeedbackCoverage = new("tỷ lệ phiếu nhận xét đã gửi", "share of feedback forms received");
    public static readonly LocalizedText SanctionCount = new("số lần bị kỷ luật", "number of sanctions");
    public static readonly LocalizedText ManualPoints = new("điểm chấm {code}", "points given for {code}");
    public static readonly LocalizedText CustomValue = new("số đo riêng {code}", "custom measure {code}");

    public static readonly LocalizedText True = new("thỏa", "true");
    public static readonly LocalizedText False = new("không thỏa", "false");
    public static readonly LocalizedText Unknown = new("không xác định", "unknown");
    public static readonly LocalizedText TiesExclude = new("loại hết", "excluding all of them");
    public static readonly LocalizedText TiesInclude = new("giữ hết", "including all of them");
    public static readonly LocalizedText TiesOrder = new("thứ tự mã", "order of id");

    /// <summary>How records stand, by the code of their status.</summary>
    public static LocalizedText Status(string code) => code switch
    {
        "met" => new("đạt", "met"),
        "late" => new("trễ hạn", "late"),
        "pending" => new("chưa đến hạn", "pending"),
        "missed" => new("không thực hiện", "missed"),
        "exempt" => new("được miễn", "exempt"),
        "onTime" => new("đúng hạn", "on time"),
        "open" => new("đang giải quyết", "open"),
        "overdue" => new("quá hạn", "overdue"),
        "exceeded" => new("vượt mức", "exceeded"),
        "completed" => new("hoàn thành", "completed"),
        "completedPoorly" => new("kém chất lượng", "completed poorly"),
        "notCompleted" => new("không hoàn thành", "not completed"),
        "received" => new("đã gửi", "received"),
        "missing" => new("chưa gửi", "missing"),
        "recorded" => new("đã ghi", "recorded"),
        _ => new(code, code),
    };
}
