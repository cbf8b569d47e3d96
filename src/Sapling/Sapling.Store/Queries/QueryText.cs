namespace Sapling.Store.Queries;

/// <summary>Writes the statements of a query.</summary>
internal static class QueryText
{
    /// <summary>
    /// A page of documents in one statement. Where an index may have several rows of a document, the documents are
    /// found first, each once, and read then, so that contents are never sorted or compared.
    /// </summary>
    public static SqlWriter Documents(SqlQuery query, int? take)
    {
        var writer = NewWriter(query);
        writer.Append("select ").Append(query.Documents.Selected).Append(" from ");
        if (query.Bindings.TrueForAll(binding => query.Session.Indexes.IsSingle(binding.Type, query.Collection)))
        {
            AppendSource(writer, query, withDocuments: true);
            query.AppendConditions(writer);
            AppendOrders(writer, query.Orders, static (order, _) => order.Sql);
            AppendPage(writer, query, take);
            return writer;
        }

        var id = DocumentId(query);
        writer.Append("(select ").Append(id).Append(" as document_id");
        for (var index = 0; index < query.Orders.Count; index++)
        {
            if (!query.Orders[index].IsRandom)
            {
                writer.Append(query.Orders[index].IsDescending ? ", max(" : ", min(").Append(query.Orders[index].Sql)
                    .Append(") as ").Append(OrderAlias(index));
            }
        }

        writer.Append(" from ");
        AppendSource(writer, query, query.NeedsDocuments);
        query.AppendConditions(writer);
        writer.Append(" group by ").Append(id);
        AppendOrders(writer, query.Orders, static (order, index) => order.IsRandom ? order.Sql : OrderAlias(index));
        AppendPage(writer, query, take);
        writer.Append(") as found join ").Append(query.Documents.Name).Append(" as ").Append(query.Documents.Alias)
            .Append(" on ").Append(query.Documents.Id).Append(" = found.document_id");
        AppendOrders(writer, query.Orders, static (order, index) => order.IsRandom ? order.Sql : "found." + OrderAlias(index));
        return writer;
    }

    public static SqlWriter CountDocuments(SqlQuery query)
    {
        var writer = NewWriter(query);
        if (query.Bindings.TrueForAll(binding => query.Session.Indexes.IsSingle(binding.Type, query.Collection)))
        {
            writer.Append("select count(*) from ");
        }
        else
        {
            writer.Append("select count(distinct ").Append(DocumentId(query)).Append(") from ");
        }

        AppendSource(writer, query, query.NeedsDocuments);
        query.AppendConditions(writer);
        return writer;
    }

    public static SqlWriter Rows(SqlQuery query, Binding result, int? take)
    {
        var writer = NewWriter(query);
        writer.Append("select ").Append(result.Table.SelectList(result.Alias)).Append(" from ");
        AppendRowSource(writer, query);
        query.AppendConditions(writer);
        AppendOrders(writer, query.Orders, static (order, _) => order.Sql);
        AppendPage(writer, query, take);
        return writer;
    }

    public static SqlWriter CountRows(SqlQuery query)
    {
        var writer = NewWriter(query);
        writer.Append("select count(*) from ");
        AppendRowSource(writer, query);
        query.AppendConditions(writer);
        return writer;
    }

    private static SqlWriter NewWriter(SqlQuery query) => new(query.Dialect, [.. query.Parameters]);

    private static string DocumentId(SqlQuery query)
        => query.NeedsDocuments || query.Bindings.Count == 0 ? query.Documents.Id : query.Bindings[0].DocumentId;

    private static void AppendSource(SqlWriter writer, SqlQuery query, bool withDocuments)
    {
        var first = 0;
        if (withDocuments || query.Bindings.Count == 0)
        {
            writer.Append(query.Documents.Name).Append(" as ").Append(query.Documents.Alias);
        }
        else
        {
            query.Bindings[first++].AppendSource(writer);
        }

        var id = first == 0 ? query.Documents.Id : query.Bindings[0].DocumentId;
        for (var index = first; index < query.Bindings.Count; index++)
        {
            query.Bindings[index].AppendJoin(writer, id);
        }
    }

    /// <summary>Rows of a reduced index by themselves have nothing to do with documents.</summary>
    private static void AppendRowSource(SqlWriter writer, SqlQuery query)
    {
        if (query.Bindings is [var only])
        {
            writer.Append(only.Table.Name).Append(" as ").Append(only.Alias);
        }
        else
        {
            AppendSource(writer, query, withDocuments: false);
        }
    }

    private static void AppendOrders(SqlWriter writer, List<Order> orders, Func<Order, int, string> expression)
    {
        for (var index = 0; index < orders.Count; index++)
        {
            writer.Append(index == 0 ? " order by " : ", ").Append(expression(orders[index], index))
                .Append(orders[index].IsDescending ? " desc" : "");
        }
    }

    private static void AppendPage(SqlWriter writer, SqlQuery query, int? take)
    {
        var limit = take ?? query.Take;
        if (limit is not null)
        {
            writer.Append(" limit ").AppendValue(limit);
        }

        if (query.Skip is > 0)
        {
            if (limit is null)
            {
                // SQLite knows no offset without a limit, and this is as good as none for both databases.
                writer.Append(" limit ").AppendValue(long.MaxValue);
            }

            writer.Append(" offset ").AppendValue(query.Skip);
        }
    }

    private static string OrderAlias(int index) => index switch { 0 => "o0", 1 => "o1", 2 => "o2", _ => $"o{index}" };
}
