using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.EntityFrameworkCore.Mapping;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Sanctions;
using DuaCoSo.Domain.Territories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace DuaCoSo.Domain.EntityFrameworkCore;

/// <summary>Maps the model to tables (ánh xạ vào cơ sở dữ liệu), one for each file of a register.</summary>
public static class DuaCoSoModel
{
    /// <summary>Maps every aggregate and every fact, with the indexes that the named specifications need.</summary>
    /// <remarks>
    /// Tables have the names of the register's files, columns those of the properties in lower case with underscores. A range is two columns, <c>from_date</c> and <c>to_date</c>, open where
    /// null. Records within an aggregate are a JSON text. Ids, codes and labels are texts; a list of them is an array where the database has arrays, else a JSON text. The version of an aggregate is its concurrency token.
    /// </remarks>
    /// <param name="model">The model that is being built.</param>
    /// <param name="context">The context that builds it, whose database decides how a list is stored.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ModelBuilder ApplyDuaCoSo(this ModelBuilder model, DbContext context)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(context);
        var tables = new TableMapper(model, context.GetService<ITypeMappingSource>());

        tables.Map<LocalityVersion>("localities", key: [])
            .Index(v => v.Locality).Index(v => v.Level).Index(v => v.Parent).IndexEnds().IndexItems(v => v.Traits);
        tables.Map<Party>("parties", key: [nameof(Party.Id)])
            .Index(p => p.Kind).Index(p => p.Position).Index(p => p.Organization).IndexEnds();
        tables.Map<Membership>("members", key: [])
            .Index(m => m.Party).Index(m => m.Group).IndexEnds();
        tables.Map<ResponsibilityAssignment>("assignments", key: [nameof(ResponsibilityAssignment.Id)])
            .Index(a => a.Party).Index(a => a.Locality).Index(a => a.Role).Index(a => a.Sector).Index(a => a.Matter).Index(a => a.Document)
            .IndexEnds().IndexItems(a => a.Succeeds);
        tables.Map<Activity>("activities", key: [nameof(Activity.Id)])
            .Index(a => new { a.Assignment, a.Date }).Index(a => a.Date).Index(a => a.Kind).Index(a => a.By);
        tables.Map<PeriodicReport>("reports", key: [nameof(PeriodicReport.Id)])
            .Index(r => new { r.Assignment, r.Period });
        tables.Map<AssignmentExcusals>("excusal_books", key: [nameof(AssignmentExcusals.Assignment)]);
        tables.Map<Roster>("rosters", key: []);
        tables.Map<Excusal>("excusals", key: [])
            .Index(e => e.Assignment);
        tables.Map<Petition>("petitions", key: [nameof(Petition.Id)])
            .Index(p => p.Assignment).Index(p => p.Raised).Index(p => p.Referred).Index(p => p.Answered).Index(p => p.Category);
        tables.Map<PetitionTerm>("petition_terms", key: [nameof(PetitionTerm.Petition)])
            .Index(t => t.Due);
        tables.Map<ContractedTask>("tasks", key: [nameof(ContractedTask.Id)])
            .Index(t => t.Due).Index(t => t.Outcome).Index(t => t.OutcomeOn).Index(t => t.Document).IndexItems(t => t.Responsible);
        tables.Map<Contribution>("contributions", key: [nameof(Contribution.Id)])
            .Index(c => new { c.Assignment, c.Date });
        tables.Map<FeedbackForm>("feedback", key: [nameof(FeedbackForm.Assignment), nameof(FeedbackForm.Period)]);
        tables.Map<ManualScore>("scores", key: [nameof(ManualScore.Subject), nameof(ManualScore.Criterion), nameof(ManualScore.Period)]);
        tables.Map<Sanction>("sanctions", key: [])
            .Index(s => new { s.Party, s.Date });
        tables.Map<PartySanctions>("sanction_books", key: [nameof(PartySanctions.Party)]);
        tables.Map<IssuedDocument>("documents", key: [nameof(IssuedDocument.Id)]);
        tables.Map<EvaluationDecision>("decisions", key: [nameof(EvaluationDecision.Scheme), nameof(EvaluationDecision.Subject), nameof(EvaluationDecision.Period)]);
        return model;
    }
}
