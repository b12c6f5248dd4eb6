using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Sanctions;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace DuaCoSo.Domain.EntityFrameworkCore;

/// <summary>Loads registers from a store and puts facts into it (nạp hồ sơ từ cơ sở dữ liệu).</summary>
public static class RegisterStore
{
    /// <summary>Adds facts to a context, to be saved with its next save.</summary>
    /// <param name="context">The context, whose model has the tables.</param>
    /// <param name="facts">The facts, in any order.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The context's model has no tables of these: it does not call <see cref="DuaCoSoModel.ApplyDuaCoSo"/>.</exception>
    public static void AddFacts(this DbContext context, RegisterFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        CheckModel(context);
        context.AddRange(facts.Localities);
        context.AddRange(facts.Parties);
        context.AddRange(facts.Members);
        context.AddRange(facts.Rosters);
        context.AddRange(facts.Assignments);
        context.AddRange(facts.Activities);
        context.AddRange(facts.Reports);
        context.AddRange(facts.Excusals);
        context.AddRange(facts.AssignmentExcusals);
        context.AddRange(facts.Petitions);
        context.AddRange(facts.Tasks);
        context.AddRange(facts.Contributions);
        context.AddRange(facts.Feedback);
        context.AddRange(facts.Scores);
        context.AddRange(facts.Sanctions);
        context.AddRange(facts.PartySanctions);
        context.AddRange(facts.Documents);
        context.AddRange(facts.Decisions);
    }

    /// <summary>Loads all that a store holds into a register: eighteen queries, each row read once and not tracked.</summary>
    /// <param name="context">The context, whose model has the tables.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The register with its warnings, or every problem of what is stored (R1).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The context's model has no tables of these: it does not call <see cref="DuaCoSoModel.ApplyDuaCoSo"/>.</exception>
    /// <exception cref="DomainException">A row holds what cannot be read: the problem names the table and the value.</exception>
    public static Task<Checked<ResponsibilityRegister>> LoadRegisterAsync(this DbContext context, CancellationToken cancellation = default)
    {
        CheckModel(context);
        return new RegisterLoader(context, cancellation).LoadAsync();
    }

    /// <summary>Loads what a province's assessment of one period rests on: eighteen queries, however large the store, each row read once and not tracked.</summary>
    /// <remarks>
    /// Of the province: the localities below it in any version, the assignments there, those for a sector or matter of the parties that have to do with these
    /// (by organisation, post, team or handover), and what all of these succeeded: an assignment that came from elsewhere takes one query more for each step back.
    /// Of the period: what is dated within two months of it or labelled with a period in it. What a task or petition names elsewhere is loaded with it, and nothing more of that place.
    /// An assessment of that period gives the province the results that the whole store gives, but for the progress of documents and for quotas, which see what was loaded alone, and for an
    /// assignment that went on elsewhere, which ends here; its register digest is that of what was loaded. A petition that names neither assignment nor locality belongs to no province and is
    /// loaded only for a task that answers it. What refers to something that is not stored may go unseen where it is not loaded: <see cref="LoadRegisterAsync(DbContext, CancellationToken)"/> finds it.
    /// </remarks>
    /// <param name="context">The context, whose model has the tables.</param>
    /// <param name="province">The locality at the top.</param>
    /// <param name="period">The period to be assessed.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The register with its warnings, or every problem of what was loaded (R1).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The province or the period is empty.</exception>
    /// <exception cref="InvalidOperationException">The context's model has no tables of these: it does not call <see cref="DuaCoSoModel.ApplyDuaCoSo"/>.</exception>
    /// <exception cref="DomainException">A row holds what cannot be read: the problem names the table and the value.</exception>
    public static Task<Checked<ResponsibilityRegister>> LoadRegisterAsync(this DbContext context, Id<Locality> province, ReportingPeriod period, CancellationToken cancellation = default)
    {
        CheckModel(context);
        if (province.IsEmpty || period == default)
        {
            throw new ArgumentException("A province and a period are given.", province.IsEmpty ? nameof(province) : nameof(period));
        }

        return new RegisterLoader(context, cancellation).LoadAsync(province, period);
    }

    private static void CheckModel(DbContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Model.FindEntityType(typeof(LocalityVersion)) is null)
        {
            throw new InvalidOperationException(
                $"The model of {context.GetType().Name} has no tables of DuaCoSo.Domain: call modelBuilder.{nameof(DuaCoSoModel.ApplyDuaCoSo)}(this) in its OnModelCreating.");
        }
    }
}
