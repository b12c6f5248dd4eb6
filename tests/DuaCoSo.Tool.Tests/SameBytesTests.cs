using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

/// <summary>The same inputs give the same bytes, in any culture and time zone (E9, T1), also of a process that was started there.</summary>
[Rule("E9"), Rule("T1")]
public sealed class SameBytesTests
{
    private static readonly string Example = Repository.File("docs", "examples", "ninh-binh-2016");

    public static TheoryData<string, string> Surroundings => new()
    {
        { "LC_ALL", "vi_VN.UTF-8" },
        { "LC_ALL", "tr_TR.UTF-8" },
        { "LC_ALL", "ar_SA.UTF-8" },
        { "TZ", "Pacific/Kiritimati" },
        { "TZ", "Pacific/Pago_Pago" },
        { "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1" },
    };

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void Process_StartedElsewhere_WritesTheSameBytes(string variable, string value)
    {
        foreach (string format in new[] { "json", "table" })
        {
            string[] arguments = ["evaluate", Example, "--period", "2016", "--as-of", "2017-01-31", "--format", format];

            ToolRun run = ToolRun.Started(variable, value, arguments);

            run.Should().BeEquivalentTo(new { ExitCode = 0, Error = "" });
            run.Bytes.Should().Equal(ToolRun.Of(arguments).Bytes);
        }
    }

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void Process_StartedElsewhere_OrdersVietnameseIdsAndFindsDecomposedOnes(string variable, string value)
    {
        using var small = new CaseCopy();
        string[] arguments = ["evaluate", small.Root, "--period", "2016", "--as-of", "2017-01-31", "--format", "json"];
        small.Table("localities", "id,name,level,from,to", "xã-Kỳ-Phú,Xã Kỳ Phú,commune,,", "Ý,,commune,,", "y,,commune,,", "İ,,commune,,", "i,,commune,,", "Đ,,commune,,");

        ToolRun run = ToolRun.Started(variable, value, arguments);

        run.Should().BeEquivalentTo(new { ExitCode = 0, Error = "" });
        run.Bytes.Should().Equal(ToolRun.Of(arguments).Bytes);

        small.Table("localities", "id,name,level,from,to", "xã-Kỳ-Phú".Normalize(System.Text.NormalizationForm.FormD) + ",Xã Kỳ Phú,commune,,");

        ToolRun refused = ToolRun.Started(variable, value, arguments);

        refused.ExitCode.Should().Be(1);
        refused.Bytes.Should().BeEmpty();
        refused.Error.Should().NotBeEmpty().And.Be(ToolRun.Of(arguments).Error);
    }

    [Fact]
    public void Run_UnderEachCulture_WritesTheSame()
    {
        foreach (string[] more in new[] { new[] { "--format", "json" }, ["--language", "vi"], ["--language", "en"] })
        {
            string[] arguments = ["evaluate", Example, "--period", "2016", "--as-of", "2017-01-31", .. more];
            byte[] plain = ToolRun.Of(arguments).Bytes;
            Cultures.Each(culture => ToolRun.Of(arguments).Bytes.Should().Equal(plain, "{0} is no reason to differ", culture));
        }
    }
}
