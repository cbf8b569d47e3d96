using Sapling.Store.Mapping;

namespace Sapling.Store.Queries;

/// <summary>An index that takes part in a query, under an alias (once plain, once quoted).</summary>
internal sealed record Binding(Type Type, IndexTable Table, string AliasName, string Alias, string BridgeAlias)
{
    /// <summary>The expression of the document that a row belongs to.</summary>
    public string DocumentId { get; } = $"{(Table.IsReduced ? BridgeAlias : Alias)}.{Table.Column("DocumentId")}";

    /// <summary>The rows by themselves, as the first source of a statement.</summary>
    public void AppendSource(SqlWriter writer)
    {
        if (Table.IsReduced)
        {
            writer.Append(Table.BridgeName).Append(" as ").Append(BridgeAlias);
            AppendReducedRows(writer);
        }
        else
        {
            writer.Append(Table.Name).Append(" as ").Append(Alias);
        }
    }

    /// <summary>The rows of the document that an expression gives.</summary>
    public void AppendJoin(SqlWriter writer, string documentId)
    {
        writer.Append(" join ")
            .Append(Table.IsReduced ? Table.BridgeName : Table.Name).Append(" as ").Append(Table.IsReduced ? BridgeAlias : Alias)
            .Append(" on ").Append(DocumentId).Append(" = ").Append(documentId);
        if (Table.IsReduced)
        {
            AppendReducedRows(writer);
        }
    }

    private void AppendReducedRows(SqlWriter writer)
        => writer.Append(" join ").Append(Table.Name).Append(" as ").Append(Alias)
            .Append(" on ").Append(Alias).Append(".").Append(Table.Column("Id"))
            .Append(" = ").Append(BridgeAlias).Append(".").Append(Table.BridgeKey);
}
