using System.Collections.Concurrent;
using System.Text.Json;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Extensions.Tests;

/// <summary>8 threads assess while the policy is replaced 200 times, half of them refused.</summary>
[Rule("E9")]
public sealed class ConcurrencyTests
{
    private const int Replacements = 200;
    private const int Threads = 8;

    [Fact]
    public void Assess_WhilePoliciesAreReplaced_IsOfOneWholeAcceptedVersion()
    {
        // A version's number is how often a visit and a review are due; its digest names it in every result.
        Policy[] versions = [.. Enumerable.Range(1, (Replacements / 2) + 1).Select(n => Policies.Version(n).Require())];
        var numbers = versions.Select((v, i) => (Digest: PolicyDigest.Of(v), Number: i + 1)).ToDictionary(v => v.Digest, v => v.Number, StringComparer.Ordinal);
        IPolicyProvider policies = Applications.Of(o => o.AddPolicy(versions[0])).GetRequiredService<IPolicyProvider>();
        var seen = new ConcurrentBag<(int Thread, int Number)>();
        var wrong = new ConcurrentBag<string>();
        int done = 0;
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(t => new Thread(() => Work(t)))];

        Array.ForEach(threads, t => t.Start());
        int accepted = 0, refused = 0;
        for (int i = 0; i < Replacements; i++)
        {
            Checked<PolicyTimeline> replaced = policies.Replace(i % 2 == 0 ? Policies.Version((i / 2) + 2) : Policies.Refused());
            _ = replaced.IsAccepted ? accepted++ : refused++;

            // Time for the others to be in the midst of something.
            int until = seen.Count + 2;
            SpinWait.SpinUntil(() => seen.Count >= until || !wrong.IsEmpty);
        }

        Volatile.Write(ref done, 1);
        Array.ForEach(threads, t => t.Join());

        (accepted, refused).Should().Be((Replacements / 2, Replacements / 2));
        wrong.Should().BeEmpty();
        seen.Select(s => s.Thread).Distinct().Should().HaveCount(Threads);
        seen.Select(s => s.Number).Distinct().Should().HaveCountGreaterThan(Replacements / 4, "the threads were at work all the while");

        void Work(int thread)
        {
            try
            {
                int latest = 0;
                while (Volatile.Read(ref done) == 0)
                {
                    Assessment result = policies.Current[Policies.Id].Assess(Policies.Register, ReportingPeriod.Year(2016), new LocalDate(2017, 1, 31));
                    int number = NumberOf(result);
                    int[] required = [.. result.Obligations.Select(o => o.Required!.Value).Distinct()];
                    if (required is not [var one] || one != number || number < latest)
                    {
                        wrong.Add($"thread {thread}: version {number} after {latest} asks for {string.Join(", ", required)}");
                        return;
                    }

                    latest = number;
                    seen.Add((thread, number));
                }
            }
#pragma warning disable CA1031 // Whatever goes wrong on a thread is told by the test.
            catch (Exception e)
#pragma warning restore CA1031
            {
                wrong.Add(e.ToString());
            }
        }

        // As whoever is given the result reads it.
        int NumberOf(Assessment result)
        {
            using var json = JsonDocument.Parse(AssessmentFile.ToUtf8(result));
            json.RootElement.GetProperty("policy").GetString().Should().Be(Policies.Id);
            return numbers[json.RootElement.GetProperty("policyDigest").GetString()!];
        }
    }

    [Fact]
    public void Replace_OfDifferentPoliciesAtOnce_LosesNone()
    {
        string[] ids = [.. Enumerable.Range(0, Threads).Select(i => $"policy-{i}")];
        IPolicyProvider policies = Applications.Of(o => Array.ForEach(ids, id => o.AddPolicy(Policies.Version(1, id).Require()))).GetRequiredService<IPolicyProvider>();

        var versions = ids.ToDictionary(id => id, id => new[] { Policies.Version(2, id), Policies.Version(3, id) }, StringComparer.Ordinal);
        var lost = new ConcurrentBag<string>();

        // Made before, so that the threads do nothing but replace; each looks for what it has just put there itself.
        Parallel.ForEach(ids, new ParallelOptions { MaxDegreeOfParallelism = Threads }, id =>
        {
            for (int i = 0; i < 10_000; i++)
            {
                PolicyTimeline replaced = policies.Replace(versions[id][i % 2]).Require();
                if (!ReferenceEquals(policies.Current[id], replaced))
                {
                    lost.Add(id);
                    return;
                }
            }
        });

        lost.Should().BeEmpty();
        ids.Select(id => policies.Current[id].Versions[0].Definition).Should().Equal(ids.Select(id => Policies.Definition(3, id)));
    }
}
