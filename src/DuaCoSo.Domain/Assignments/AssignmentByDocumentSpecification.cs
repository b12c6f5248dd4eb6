using System.Linq.Expressions;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Assignments;

/// <summary>The assignments that a document made (phân công theo văn bản) (O2).</summary>
public sealed class AssignmentByDocumentSpecification : Specification<ResponsibilityAssignment>
{
    private readonly Id<IssuedDocument> _document;

    /// <summary>Those that a document made.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public AssignmentByDocumentSpecification(Id<IssuedDocument> document) => _document = Argument.Given(document, nameof(document));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(ResponsibilityAssignment candidate) => candidate.Document == _document;

    /// <inheritdoc/>
    public override Expression<Func<ResponsibilityAssignment, bool>> ToExpression() => candidate => candidate.Document == _document;

    /// <inheritdoc/>
    public override string ToString() => $"by document {_document}";
}
