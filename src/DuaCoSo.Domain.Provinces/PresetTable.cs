namespace DuaCoSo.Domain.Provinces;

/// <summary>Every preset, with what its policy cannot say.</summary>
internal static class PresetTable
{
    /// <summary>Those of the five articles.</summary>
    public static ValueList<Preset> Sources { get; } =
    [
        new("ninh-binh-141", PresetKind.Agencies, extends: "common-assumptions", cannotSay:
        [
            new("Con số 55 cơ quan, 55 xã, 55 doanh nghiệp nằm trong hồ sơ; quy định chỉ nói mỗi xã đặc thù phải có một cơ quan và ít nhất một doanh nghiệp.",
                "The numbers 55, 55 and 55 are the register's; the policy says that every special commune has an agency, and an enterprise at the least."),
            new("Xã báo cáo cả cho cơ quan phụ trách và cho huyện, thành phố: một chế độ chỉ có một nơi nhận, mẫu này lấy cơ quan phụ trách.",
                "Communes report to the agency in charge and to the district: a rule has one recipient, here the agency."),
            new("“Trung thực”, “đúng thực trạng” do người nhận báo cáo xét: báo cáo bị trả lại không được tính.",
                "Whether a report is truthful its reader judges: one that is returned does not count."),
            new("Phương châm “xã là chính, cơ quan, đơn vị phụ trách là quan trọng, doanh nghiệp là cần thiết” không tính được.",
                "The motto “the commune is the main thing, the agency important, the enterprise necessary” cannot be computed."),
            new("Kết quả phụ trách chỉ là một trong những tiêu chí xếp loại cả năm; các tiêu chí khác không có ở đây, điểm hội đồng đứng thay.",
                "What is achieved in the commune is only one criterion of the yearly classification; the council's points stand for the others."),
        ]),
        new("ben-tre-23", PresetKind.Officials, extends: "common-assumptions", cannotSay:
        [
            new("Ai phải là Ủy viên Ban Thường vụ, ai là Tỉnh ủy viên hay lãnh đạo sở, ban, ngành: quy định phân công không xét chức vụ.",
                "Who must be of the Standing Committee, who of the Committee or a department's leader: assignment rules do not look at positions."),
            new("Báo cáo “dàn trải”, góp ý “chung chung”: chỉ biết có nội dung hay không, không biết hay dở.",
                "Whether an opinion is of use: only that it is there can be seen."),
            new("Tiền vận động được của ai ghi ở cột nguồn (source) của đóng góp; quy định không phân biệt doanh nghiệp và mạnh thường quân.",
                "From whom money was raised is in a contribution's source; the policy does not tell enterprises from donors."),
        ]),
        new("ben-tre-23-tiers", PresetKind.Officials, extends: "ben-tre-23", cannotSay:
        [
            new("Cán bộ tỉnh chỉ nắm xã, cán bộ huyện chỉ nắm ấp, cán bộ xã chỉ nắm hộ: quy định phân công không xét chức vụ của người được phân công.",
                "That provincial officials follow communes alone, those of the district hamlets, those of the commune households: assignment rules do not look at positions."),
            new("Ý kiến gửi “các ngành liên quan”: nơi nhận là nhiều ngành, ghi ở từng kiến nghị; hạn trả lời theo quy định kiến nghị.",
                "Opinions go to “the sectors concerned”: each petition names its own; the answer is due by the petition rule."),
            new("Đạt chuẩn nông thôn mới là đặc điểm của xã kể từ một ngày (cột traits); phấn đấu đạt chuẩn là một việc có chỉ tiêu và hạn. Tầm nhìn 2030 không có gì để tính.",
                "A status is a trait of the commune from a date on; reaching it is a task with a target and a due date. The vision for 2030 has nothing to compute."),
            new("Từ 01/7/2025 không còn cấp huyện và Bến Tre nhập vào Vĩnh Long: dùng tiếp thì phải kế thừa và sửa.",
                "From 1 July 2025 on there are no districts and Bến Tre is part of Vĩnh Long: whoever goes on with it extends and changes it."),
        ]),
        new("lang-son-1434", PresetKind.Officials, extends: "common-assumptions", files: ["lang-son-1434.2022.policy.json", "lang-son-1434.2023.policy.json"], cannotSay:
        [
            new("1434 quy định thời điểm báo cáo và nội dung báo cáo, nhưng bài báo không nêu: ngày là giả định, nội dung lấy từ những thiếu sót mà bài báo nêu.",
                "1434 fixes when reports are due and what they contain, but the article does not tell: the days are assumed, the contents are taken from what the article finds missing."),
            new("Trách nhiệm, quyền hạn, mối quan hệ công tác: không có gì để tính.", "Duties, powers and working relations: nothing to compute."),
            new("Kịp thời điều chỉnh phân công khi thay đổi cán bộ: không có hạn; số ngày bỏ trống (vacantDays) và phân công mồ côi (orphaned) cho thấy chậm bao lâu.",
                "That assignments are adjusted promptly has no due date; the vacant days and orphaned assignments show how late it is."),
        ]),
        new("van-lang-sectors", PresetKind.Sectors, cannotSay:
        [
            new("Tổ trưởng là Thường trực Huyện ủy, tổ viên là Ủy viên Ban Thường vụ: hồ sơ ghi ai là tổ trưởng, tổ viên; quy định không xét chức vụ.",
                "That leaders are of the Permanent Board and members of the Standing Committee: the register says who leads and who is a member; the policy does not look at positions."),
        ]),
        new("hoang-mai-contracts", PresetKind.ContractedTasks, extends: "common-assumptions", cannotSay:
        [
            new("Đăng ký, cho ý kiến (Ban Thường vụ, Ủy ban nhân dân), khoán trở lại là các bước của từng việc (đăng ký, duyệt, khoán), không phải của quy định.",
                "Registering, the opinions of the Standing Committee and the People's Committee, and contracting back are steps of each task, not of the policy."),
            new("“Hạ bậc” được hiểu là hạ một bậc, dù có mấy việc không xong.", "“Demoted” is read as by one grade, however many tasks failed."),
            new("“Chịu trách nhiệm trước Ban Thường vụ Đảng ủy xã” ở Quỳnh Vinh: hệ quả không được nêu.", "What it means in Quỳnh Vinh to be answerable is not told."),
        ]),
        new("que-phong-resolutions", PresetKind.Resolutions, cannotSay:
        [
            new("Số hiệu sáu nghị quyết không được nêu: thay các mã nghi-quyet-2 … 6 bằng văn bản thật.", "The numbers of the six resolutions are not told: replace the ids nghi-quyet-2 to 6."),
            new("Đầu mối ở từng xã: quy định chỉ đòi mỗi nghị quyết có đầu mối, không đòi ở mỗi xã.", "A focal point in each commune: the policy demands one for each resolution, whatever the commune."),
            new("Kết quả từng nghị quyết là tiến độ của các việc dẫn chiếu văn bản đó; “cơ bản hoàn thành” là kết luận của người.", "How far a resolution is carried out is the progress of the tasks that cite it; that it is “essentially done” people conclude."),
        ]),
        new("quynh-luu-programmes", PresetKind.Sectors, extends: "common-assumptions", cannotSay:
        [
            new("Chuỗi nghị quyết nằm ở cột carriesOut của văn bản trong hồ sơ; quy định không đòi chuỗi phải đủ.", "The chains of resolutions are in the register's documents (carriesOut); the policy does not demand that they be complete."),
            new("“Rõ người” là mỗi việc có người chịu trách nhiệm: hồ sơ không nhận việc không có ai.", "“Clear person”: the register refuses a task without anybody responsible."),
            new("Các bậc nông thôn mới là đặc điểm của xã từ một ngày; bậc “kiểu mẫu tiêu biểu” có mã outstandingModelNewRural.", "The rungs of the ladder are traits of the commune from a date on; “outstanding model” has the code outstandingModelNewRural."),
        ]),
    ];

    /// <summary>Those to be extended.</summary>
    public static ValueList<Preset> Bases { get; } =
    [
        new("common-assumptions", PresetKind.Base, cannotSay:
        [
            new("Không có văn bản nào: tất cả là giả định mà các mẫu trước năm 2025 dùng chung.", "There is no document: all of it is assumed, and shared by presets from before 2025."),
        ]),
        new("decree-09-2019", PresetKind.Base, cannotSay:
        [
            new("Kỳ khác do nơi ban hành chế độ báo cáo quy định: kế thừa và ghi ở periods.overrides.", "Other periods are as the issuer of the report says: extend it and use periods.overrides."),
            new("Giữa ngày chốt và hạn nộp ít nhất một ngày làm việc: hạn ngày 25 luôn đáp ứng, trừ khi nghỉ Tết trùm lên; duacoso validate cảnh báo (DCS4061) khi hạn gần hơn.",
                "At least one working day between cut-off and due date: validation warns (DCS4061) where a due date leaves none."),
        ]),
        new("party-366-2025", PresetKind.Base, cannotSay:
        [
            new("Ai không có nhiệm vụ nào trong kỳ thì điều kiện về nhiệm vụ không xác định, coi như không đạt: phải ghi nhiệm vụ vào hồ sơ.",
                "Whoever has no task in the period meets no condition on tasks: they must be entered in the register."),
            new("Điều kiện của người đứng đầu là của cơ quan họ đứng đầu: ở đây tính chung việc của cơ quan và việc riêng của người đó.",
                "The conditions on heads are on the body they lead: here the head's own tasks are counted with the body's."),
            new("124-QĐ/TW trước đó đòi vượt mức 50 % nhiệm vụ; mẫu chỉ có quy định hiện hành.", "124-QĐ/TW before it asked for 50 % exceeded; the preset is the present regulation's alone."),
        ]),
        new("decree-335-2025", PresetKind.Base, cannotSay:
        [
            new("Nguồn là báo chí: phải đối chiếu với nguyên văn trước khi dùng.", "From press reports: check against the text before adopting it."),
            new("Đơn vị có thành tích nổi bật được tỷ lệ xuất sắc cao hơn 20 %: không nói được, tỷ lệ là một số cho mọi nhóm.", "Bodies with outstanding results may have more than 20 % excellent: a quota has one share for every group."),
            new("“Nhóm nhiệm vụ tương đồng” được hiểu là cùng chức vụ (position).", "“A group of similar duties” is read as one position."),
            new("Mỗi lần chậm mất 25 % điểm tiến độ của sản phẩm: tính đúng khi các sản phẩm có trọng số bằng nhau và mỗi sản phẩm chậm một lần.",
                "Each late delivery takes 25 % of the product's points: exact for products of equal weight, each late once."),
            new("Kỷ luật vì lý do khác không làm không hoàn thành: chỉ ghi vào hồ sơ kỷ luật do vi phạm khi thực hiện nhiệm vụ, hoặc kế thừa và sửa.",
                "Discipline for anything else does not count: enter breaches of duty alone, or extend it."),
        ]),
    ];

    /// <summary>Those of other provinces, from public reporting.</summary>
    public static ValueList<Preset> Siblings { get; } =
    [
        new("kon-tum-776", PresetKind.Officials, cannotSay:
        [
            new("Không dự ở chi bộ nơi mình sinh hoạt: hồ sơ không ghi ai sinh hoạt ở chi bộ nào.", "Never one's own branch: the register does not say of which branch anybody is."),
        ]),
        new("quang-ngai-2025", PresetKind.Officials, extends: "decree-09-2019", cannotSay:
        [
            new("Một người 2 xã, ba người 8 xã, mười người 7 xã: hồ sơ cho thấy; quy định chỉ giữ từ 2 đến 8 xã mỗi người.", "One with 2, three with 8, ten with 7: the register shows it; the policy holds everybody to 2 to 8."),
        ]),
        new("quang-tri-sponsors", PresetKind.Agencies, cannotSay:
        [
            new("Số công bố không luôn khớp (22 cơ quan × 4 ≠ 92 xã): đánh giá nêu xã bỏ trống, không báo lỗi.", "Published figures do not always add up (22 bodies × 4 ≠ 92): coverage reports what is uncovered, nothing is refused."),
            new("Số, ngày của văn bản chưa rõ.", "The document's number and date are not known."),
        ]),
        new("lam-binh-89", PresetKind.Households, cannotSay:
        [
            new("Đảng viên huyện mỗi người một hộ, đảng viên xã mỗi người vài hộ: quy định phân công không phân biệt chức vụ, mức 4 hộ là chung.", "One household for members of the district, several for those of communes: assignment rules do not look at positions, so the limit of 4 is everybody's."),
            new("Cán bộ lãnh đạo nhận hộ khó khăn nhất: không nói được; dùng phân bổ (distribution) để chia.", "Leaders take the poorest: it cannot be said; use a distribution to give them out."),
        ]),
        new("van-khanh-tay-37", PresetKind.Households, cannotSay:
        [
            new("Hộ nghèo hoặc cận nghèo: quy định phân công đòi đủ mọi đặc điểm, nên hồ sơ ghi thêm đặc điểm needy cho cả hai.", "Poor or near-poor: a rule demands all of its traits, so the register gives both the trait needy as well."),
            new("“2 đến 3 hộ trở lên”: quy định giữ mức ít nhất 2, không có mức nhiều nhất.", "“2 to 3 households or more”: the policy holds everybody to 2 at the least, and to no most."),
            new("Nơi đặt mức nhiều nhất, số công bố không luôn khớp (8 đảng viên × nhiều nhất 7 hộ < 66 hộ): đánh giá nêu hộ bỏ trống hoặc người quá tải, không báo lỗi.",
                "Where there is a most, published figures do not always add up (8 members × at most 7 households < 66): coverage reports who is uncovered or overloaded, nothing is refused."),
        ]),
        new("gia-lai-03", PresetKind.Agencies, extends: "party-366-2025", cannotSay:
        [
            new("Khi các sở nhập lại, kết nghĩa được tiếp tục, không làm lễ lại: kế hoạch kế tục (succession) đề xuất phân công mới cho đơn vị mới; chế độ tính lại từ đầu vì là chủ thể khác.",
                "When departments merge the pact goes on without a new ceremony: a succession plan proposes the new assignment; what is due begins anew, since it is another party's."),
            new("Quy định 366-QĐ/TW được lấy làm quy định xếp loại, đó là giả định.", "That 366-QĐ/TW governs the grades is assumed."),
        ]),
        new("yen-bai-weekend", PresetKind.Officials, cannotSay:
        [
            new("Ngày thứ bảy làm bù (workingDays) không được tính là cuối tuần.", "A Saturday that is worked in place of another day does not count as a weekend day."),
            new("Số, ngày của văn bản chưa rõ.", "The document's number and date are not known."),
        ]),
    ];
}
