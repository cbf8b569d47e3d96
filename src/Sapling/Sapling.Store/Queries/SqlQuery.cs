using System.Linq.Expressions;
using Sapling.Store.Mapping;
using Sapling.Store.Sessions;
using YesSql;

namespace Sapling.Store.Queries;

/// <summary>What a query consists of while it is put together: indexes, conditions, order, page.</summary>
internal sealed class SqlQuery(Session session, string collection, SqlQuery? parent = null)
{
    private readonly List<(Binding? Binding, string Sql)> _conditions = [];
    private int _aliases;

    public Session Session => session;

    public string Collection => collection;

    public ISqlDialect Dialect => session.SqlStore.Configuration.SqlDialect;

    public DocumentTable Documents { get; } = session.SqlStore.Documents(collection);

    public List<KeyValuePair<string, object?>> Parameters { get; } = parent?.Parameters ?? [];

    public List<Binding> Bindings { get; } = [];

    public List<Order> Orders { get; } = [];

    /// <summary>The type of the documents, where others are left out.</summary>
    public Type? DocumentType { get; private set; }

    /// <summary>Whether conditions refer to the table of the documents.</summary>
    public bool NeedsDocuments { get; private set; }

    /// <summary>Whether conditions in SQL may read anything, so that all pending work must be in the database.</summary>
    public bool HasSql { get; private set; }

    /// <summary>The indexes that conditions read, besides those that are joined.</summary>
    public HashSet<Type> SelectedIndexes { get; } = parent?.SelectedIndexes ?? [];

    public int? Skip { get; set; }

    public int? Take { get; set; }

    public bool HasConditions => _conditions.Count > 0;

    public void FilterType(Type type)
    {
        DocumentType = type;
        NeedsDocuments = true;
        var writer = new SqlWriter(Dialect, Parameters);
        _conditions.Add((null, writer.Append(Documents.Type).Append(" = ").AppendValue(session.SqlStore.TypeNames[type]).ToString()));
    }

    /// <summary>The index in this query; one that is named twice is joined once.</summary>
    public Binding Bind(Type indexType)
    {
        foreach (var binding in Bindings)
        {
            if (binding.Type == indexType)
            {
                return binding;
            }
        }

        var added = NewBinding(indexType);
        Bindings.Add(added);
        return added;
    }

    /// <summary>An index under an alias of its own, that is not joined.</summary>
    public Binding NewBinding(Type indexType)
    {
        var name = $"{indexType.Name}_a{NextAlias()}";
        SelectedIndexes.Add(indexType);
        return new Binding(
            indexType, session.SqlStore.Table(indexType, collection), name, Dialect.QuoteForAliasName(name), Dialect.QuoteForAliasName(name + "_d"));
    }

    public void Where(Binding binding, LambdaExpression predicate)
    {
        var writer = new SqlWriter(Dialect, Parameters);
        new PredicateTranslator(this, writer, binding, predicate.Parameters[0]).Append(predicate.Body);
        _conditions.Add((binding, writer.ToString()));
    }

    public void Where(Binding binding, string sql)
    {
        MarkSql();
        _conditions.Add((binding, $"({sql})"));
    }

    public void AddParameter(string name, object? value)
        => Parameters.Add(KeyValuePair.Create(name.StartsWith('@') ? name : "@" + name, Dialect.TryConvert(value)));

    public void OrderBy(Binding binding, LambdaExpression key, bool isDescending, bool isFirst)
    {
        var writer = new SqlWriter(Dialect, Parameters);
        new PredicateTranslator(this, writer, binding, key.Parameters[0]).AppendOperand(key.Body);
        AddOrder(new Order(writer.ToString(), isDescending, IsRandom: false), isFirst);
    }

    public void OrderBy(string sql, bool isDescending, bool isFirst)
    {
        MarkSql();
        AddOrder(new Order(sql, isDescending, IsRandom: false), isFirst);
    }

    public void OrderByRandom(bool isFirst) => AddOrder(new Order(Dialect.RandomOrderByClause, IsDescending: false, IsRandom: true), isFirst);

    /// <summary>A query whose conditions become one condition of this one.</summary>
    public SqlQuery Nested() => new(session, collection, this);

    /// <summary>Adds that one, or all, of the nested queries find the document.</summary>
    public void Combine(IEnumerable<SqlQuery> nested, bool isAny)
    {
        NeedsDocuments = true;
        var conditions = nested.Select(query => query.ToCondition()).ToList();
        if (conditions.Count > 0)
        {
            _conditions.Add((null, $"({string.Join(isAny ? " or " : " and ", conditions)})"));
        }
    }

    public void AppendConditions(SqlWriter writer)
    {
        for (var index = 0; index < _conditions.Count; index++)
        {
            writer.Append(index == 0 ? " where " : " and ").Append(_conditions[index].Sql);
        }
    }

    /// <summary>
    /// The conditions as one on the identifier of the document. A list of identifiers, rather than a subquery for each
    /// document, lets the database begin with the index.
    /// </summary>
    private string ToCondition()
    {
        if (Orders.Count > 0 || Skip is not null || Take is not null)
        {
            throw new InvalidOperationException("A condition has no order and no page: set them on the query itself.");
        }

        var parts = _conditions.Where(condition => condition.Binding is null).Select(condition => condition.Sql).ToList();
        foreach (var binding in Bindings)
        {
            var writer = new SqlWriter(Dialect, Parameters);
            writer.Append(Documents.Id).Append(" in (select ").Append(binding.DocumentId).Append(" from ");
            binding.AppendSource(writer);
            var conditions = _conditions.Where(condition => condition.Binding == binding).Select(condition => condition.Sql).ToList();
            writer.Append(conditions.Count > 0 ? " where " : "").Append(string.Join(" and ", conditions)).Append(")");
            parts.Add(writer.ToString());
        }

        return parts.Count == 0 ? "1 = 1" : $"({string.Join(" and ", parts)})";
    }

    private void AddOrder(Order order, bool isFirst)
    {
        if (isFirst)
        {
            Orders.Clear();
        }

        Orders.Add(order);
    }

    private void MarkSql()
    {
        for (var query = this; query is not null; query = query.Parent)
        {
            query.HasSql = true;
            query.NeedsDocuments = true;
        }
    }

    private SqlQuery? Parent => parent;

    private int NextAlias() => parent?.NextAlias() ?? ++_aliases;
}
