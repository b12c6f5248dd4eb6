using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Provinces;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Testing.Tests;

/// <summary>Mistakes as people make them, put into a policy one at a time: whether a scenario fails, or validation refuses the policy.</summary>
public sealed class MistakeTests
{
    private const string Presets = "src/DuaCoSo.Domain.Provinces/Policies/";

    private static readonly Dictionary<string, (string File, Lazy<ScenarioSuite> Suite)> Policies = new(StringComparer.Ordinal)
    {
        ["ninh-binh-2016"] = ("docs/examples/ninh-binh-2016/policy.json", new(() => Scenarios.Suite("docs/scenarios/ninh-binh-2016"))),
        ["hoang-mai-contracts"] = (Presets + "hoang-mai-contracts.policy.json", OfPreset("hoang-mai-contracts")),
        ["quynh-luu-programmes"] = (Presets + "quynh-luu-programmes.policy.json", OfPreset("quynh-luu-programmes")),
    };

    public static TheoryData<string, string, string, string> CaughtByAScenario => new()
    {
        { "ninh-binh-2016", "kế hoạch sớm một ngày", "\"dayOfMonth\": 15", "\"dayOfMonth\": 14" },
        { "ninh-binh-2016", "báo cáo lùi thay vì sớm hơn", "\"roll\": \"previous\"", "\"roll\": \"next\"" },
        { "ninh-binh-2016", "lớn hơn thay vì từ ba tháng", "\"value\": 3,\n            \"is\": \">=\"", "\"value\": 3,\n            \"is\": \">\"" },
        { "ninh-binh-2016", "quên khống chế", "\"capAt\": \"completed\"", "\"capAt\": \"excellent\"" },
        { "ninh-binh-2016", "nhầm vai trò", "\"role\": \"twinned\"", "\"role\": \"sponsor\"" },
        { "ninh-binh-2016", "ai đi cũng tính", "\"leader\"", "\"staff\"" },
        { "ninh-binh-2016", "ngày thường thay vì ngày làm việc", "\"workingDays\": 15", "\"days\": 15" },
        { "ninh-binh-2016", "quên một ngày nghỉ", "\"2016-04-18\",", "" },
        { "ninh-binh-2016", "tính chung cả mức hoàn thành", "\"among\": \"good\"", "\"among\": \"completed\"" },
        { "hoang-mai-contracts", "đăng ký sớm một ngày", "\"dayOfMonth\": 31", "\"dayOfMonth\": 30" },
        { "hoang-mai-contracts", "quên dời ngày nghỉ", ", \"roll\": \"next\"", "" },
        { "hoang-mai-contracts", "lớn hơn thay vì từ một việc", "\"is\": \">=\", \"value\": 1", "\"is\": \">\", \"value\": 1" },
        { "hoang-mai-contracts", "phải cả hai mới hạ bậc", "\"any\":", "\"all\":" },
        { "hoang-mai-contracts", "khống chế ở mức tốt thay vì hạ một bậc", "\"demoteBy\": 1", "\"capAt\": \"good\"" },
        { "hoang-mai-contracts", "nhầm vai trò người đứng đầu", "\"roles\": [\"head\"]", "\"roles\": [\"inCharge\"]" },
        { "hoang-mai-contracts", "quên mức tính việc làm chưa tốt", "\"tasks\": { \"poorCredit\": 0.3, \"provenance\": \"assumed\" },", "" },
        { "hoang-mai-contracts", "quên cho đủ điểm khi chưa nhận xét", ", \"whenAbsent\": \"full\"", "" },
        { "hoang-mai-contracts", "chỉ cần một người đứng đầu", "\"minPerTarget\": 2", "\"minPerTarget\": 1" },
        { "quynh-luu-programmes", "quên bỏ phương án cá nhân của quy định kế thừa", "{ \"code\": \"individuals\", \"remove\": true },", "" },
        { "quynh-luu-programmes", "quên bỏ tiêu chí của quy định kế thừa", "{ \"code\": \"council\", \"remove\": true },", "" },
    };

    public static TheoryData<string, string, string, string> CaughtByValidation => new()
    {
        { "ninh-binh-2016", "đảo hai mức", "\"atLeast\": 90", "\"atLeast\": 60" },
        { "hoang-mai-contracts", "đảo hai mức", "\"atLeast\": 100", "\"atLeast\": 0" },
        { "quynh-luu-programmes", "bỏ tiêu chí không có trong quy định kế thừa", "{ \"code\": \"council\", \"remove\": true },", "{ \"code\": \"concil\", \"remove\": true }," },
    };

    [Theory]
    [MemberData(nameof(CaughtByAScenario))]
    public void Mistake_ThatIsAPolicy_FailsAScenario(string policy, string mistake, string right, string wrong)
    {
        Policy mistaken = Put(policy, right, wrong).Require();

        Policies[policy].Suite.Value.Any(s => !(s with { Policy = mistaken }).Run().IsPassed).Should().BeTrue(mistake);
    }

    [Theory]
    [MemberData(nameof(CaughtByValidation))]
    public void Mistake_ThatIsNoPolicy_IsRefused(string policy, string mistake, string right, string wrong) =>
        Put(policy, right, wrong).Problems.Should().Contain(p => p.Severity == Severity.Error, mistake);

    // The policy with the first such text replaced.
    private static Checked<Policy> Put(string policy, string right, string wrong)
    {
        string file = Policies[policy].File;
        string text = Repository.Read(file);
        int at = text.IndexOf(right, StringComparison.Ordinal);
        at.Should().BePositive("the policy says {0}", right);
        return PolicyFile.Parse(System.Text.Encoding.UTF8.GetBytes(text[..at] + wrong + text[(at + right.Length)..]), file, [.. ProvincePolicies.Bases]);
    }

    private static Lazy<ScenarioSuite> OfPreset(string id) => new(() => Scenarios.Suite($"docs/scenarios/presets/{id}.scenarios.yaml", [.. ProvincePolicies.Bases]));
}
