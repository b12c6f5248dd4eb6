using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Generation;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Assessments;

[Rule("E9")]
public sealed class DigestTests
{
    [Fact]
    public void Digest_TwoRecords_IsTheSumOfTheirDigestsAsTheDocsSay()
    {
        RegisterFacts facts = new()
        {
            Localities = [Commune("X1", "Xã Đồng"), Commune("X2", "Xã Bình"), Commune("X3", "Xa\u0303 Bi\u0300nh")],
        };

        string digest = ResponsibilityRegister.Create(facts).Require().Digest;

        BigInteger sum = Of("localities", "X1", "", "Xã Đồng", "commune", "", "", "", "", "", "")
            + Of("localities", "X2", "", "Xã Bình", "commune", "", "", "", "", "", "")
            + Of("localities", "X3", "", "Xã Bình", "commune", "", "", "", "", "", "");
        digest.Should().Be("sha256:" + Hex(sum % BigInteger.Pow(2, 256)));
    }

    [Theory]
    [MemberData(nameof(Cases.Expected), MemberType = typeof(Cases))]
    public void Digest_ShuffledFacts_StaysAndSoDoesEveryByteOfTheResult(string name, string fileName)
    {
        var expected = new ExpectedCase(name, fileName);
        (Policy policy, ResponsibilityRegister register) = Cases.Of(name);
        ResponsibilityRegister shuffled = ResponsibilityRegister.Create(FactShuffler.Shuffled(register.Facts, seed: name.Length)).Require();

        shuffled.Digest.Should().Be(register.Digest);
        AssessmentFile.ToUtf8(policy.Assess(shuffled, expected.Period, expected.AsOf))
            .Should().Equal(AssessmentFile.ToUtf8(policy.Assess(register, expected.Period, expected.AsOf)));
    }

    [Theory]
    [InlineData("ben-tre-2016")]
    [InlineData("lang-son-2024")]
    [InlineData("nghe-an-hoang-mai-2023")]
    [InlineData("ninh-binh-2016")]
    public void ToFacts_MadeARegisterAgain_HasTheSameDigest(string name)
    {
        ResponsibilityRegister register = Cases.Of(name).Register;

        RegisterFacts facts = register.ToFacts();

        ResponsibilityRegister.Create(facts).Require().Digest.Should().Be(register.Digest);
        ResponsibilityRegister.Create(facts with { Assignments = [.. facts.Assignments.Skip(1)] }).Problems.Should().NotBeEmpty("what is given back is all there is");
    }

    [Fact]
    public void Digest_AnyFactLess_Differs()
    {
        RegisterFacts facts = Cases.Of("ninh-binh-2016").Register.Facts;
        string whole = Cases.Of("ninh-binh-2016").Register.Digest;

        ResponsibilityRegister.Create(facts with { Activities = [.. facts.Activities.Skip(1)] }).Require().Digest.Should().NotBe(whole);
        ResponsibilityRegister.Create(facts with { Sanctions = [] }).Require().Digest.Should().NotBe(whole);
    }

    [Fact]
    public void PolicyDigest_SamePolicyWrittenAgain_Stays()
    {
        Policy policy = Cases.Of("lang-son-2024").Policy;
        using var stream = new MemoryStream();
        PolicyFile.Write(stream, policy);

        Policy again = PolicyFile.Parse(stream.ToArray(), "again").Require();

        PolicyDigest.Of(again).Should().Be(PolicyDigest.Of(policy));
        PolicyDigest.Of(policy).Should().Be("sha256:" + Convert.ToHexString(SHA256.HashData(stream.ToArray())).ToLowerInvariant());
        PolicyDigest.Of(Cases.Of("ninh-binh-2016").Policy).Should().NotBe(PolicyDigest.Of(policy));
    }

    private static LocalityVersion Commune(string id, string name) => new() { Locality = new(id), Name = name, Level = LocalityLevel.Commune };

    /// <summary>A record's digest, straight from docs/digests.md, by the runtime's own normalisation.</summary>
    private static BigInteger Of(params string[] cells)
    {
        using var bytes = new MemoryStream();
        foreach (string cell in cells)
        {
            byte[] text = Encoding.UTF8.GetBytes(cell.Normalize(NormalizationForm.FormC));
            byte[] length = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(length, text.Length);
            bytes.Write(length);
            bytes.Write(text);
        }

        return new BigInteger(SHA256.HashData(bytes.ToArray()), isUnsigned: true, isBigEndian: true);
    }

    private static string Hex(BigInteger number) => number.ToString("x64", null)[^64..];
}
