using System.Linq.Expressions;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>The contracted tasks that carry out a document (việc khoán triển khai văn bản) (K3).</summary>
public sealed class TaskOfDocumentSpecification : Specification<ContractedTask>
{
    private readonly Id<IssuedDocument> _document;

    /// <summary>Those that cite a document.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public TaskOfDocumentSpecification(Id<IssuedDocument> document) => _document = Argument.Given(document, nameof(document));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(ContractedTask candidate) => candidate.Document == _document;

    /// <inheritdoc/>
    public override Expression<Func<ContractedTask, bool>> ToExpression() => candidate => candidate.Document == _document;

    /// <inheritdoc/>
    public override string ToString() => $"of document {_document}";
}
